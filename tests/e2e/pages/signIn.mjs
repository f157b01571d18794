/** The way in. */

/** Signs in and waits for the desk. */
export async function signIn(page, account, password) {
  await fillSignIn(page, account, password);
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
}

export async function fillSignIn(page, account, password) {
  await page.getByLabel('Account').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
