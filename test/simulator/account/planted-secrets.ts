/** Sent in lists on purpose: a test finds them in whatever the app keeps, if it keeps them. */
export const plantedRescuePassword = 'PLANTED-rescue-password-7f3a';
export const plantedDatabasePassword = 'PLANTED-database-password-91cc';
