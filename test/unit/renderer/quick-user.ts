import userEvent from '@testing-library/user-event';

/**
 * A user who enters texts at once: the window renders again at each letter, which took half of the time of these tests.
 * Named keys, such as {Enter}, are typed individually.
 */
export function quickUser() {
  const user = userEvent.setup();
  const type = async (field: Element, text: string) => {
    if (/[{[]/.test(text)) return user.type(field, text);
    await user.click(field);
    await user.paste(text);
  };
  return { ...user, type };
}
