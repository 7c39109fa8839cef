import userEvent from '@testing-library/user-event';

/**
 * A user who enters texts at once, for the window is drawn anew at each letter: that was half of the time that
 * these tests took. Keys that have names, such as {Enter}, are typed one by one.
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
