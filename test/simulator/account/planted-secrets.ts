/** Sent in lists on purpose: a test searches for them in everything that the program stores. */
export const plantedRescuePassword = 'PLANTED-rescue-password-7f3a';
export const plantedDatabasePassword = 'PLANTED-database-password-91cc';
