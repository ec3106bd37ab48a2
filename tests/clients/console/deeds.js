// Doing in a browser what people do: a dialog is opened, filled in and sent; it goes away when the deed is done, and stays with the reason when a rule says no.
import assert from 'node:assert/strict'

const content = (person) => person.page.locator('#content')

const dialogOf = (person) => person.page.getByRole('dialog').filter({ visible: true })

/** Opens the dialog that a button of the page opens. */
export async function open(person, button, within = content(person)) {
  await within.getByRole('button', { name: button, exact: true }).first().click()
  return opened(person)
}

/** Until the dialog has come, and stands still. */
async function opened(person) {
  await dialogOf(person).waitFor()
  await person.page.waitForFunction(() => document.querySelector('.ant-zoom-appear, .ant-zoom-enter, .ant-modal .ant-skeleton') === null)
  return dialogOf(person)
}

/** Fills a form in by the labels of its fields: with a text, with true or false for a box, with { choose } for one of a list, with { pick } for one of several in sight. */
export async function fillIn(person, fields, form = dialogOf(person)) {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(new RegExp(`^${label.replace(/[()]/g, '\\$&')}`)).first()
    if (typeof value === 'boolean') await field.setChecked(value)
    else if (typeof value === 'string') {
      await field.fill(value)
      // A list takes the first that fits what was typed.
      if ((await field.getAttribute('role')) === 'combobox') await field.press('Enter')
      // A calendar takes what was typed when it is left.
      if ((await field.getAttribute('placeholder')) === 'Select date') await field.press('Enter')
    } else if (value.choose !== undefined) {
      await field.click()
      if (await field.isEditable()) await field.fill(value.choose)
      await person.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByTitle(value.choose).first().click()
    } else await form.getByText(value.pick, { exact: true }).click()
  }
}

/** Does it, and the dialog goes. */
export async function deed(person, button, fields = {}, { verb = button, within } = {}) {
  const dialog = await open(person, button, within)
  await fillIn(person, fields)
  await send(person, verb, dialog)
}

/** Sends the dialog that is open, and sees it go. */
export async function send(person, verb, dialog = dialogOf(person)) {
  // This one: what is shown once it is done may be a dialog again.
  const shown = await dialog.elementHandle()
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await shown.waitForElementState('hidden').catch(async (late) => assert.fail(`${verb}: ${await dialog.innerText()} ${late.message}`))
  await person.settled()
}

/** Does what a rule refuses: the dialog stays, and says so in the reader's words, with the code. */
export async function refusedDeed(person, button, fields, code, { verb = button, within } = {}) {
  const dialog = await open(person, button, within)
  await fillIn(person, fields)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await refused(dialog, code)
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** The reason is in sight: with its code, and not as one that the console does not know. */
export async function refused(where, code) {
  const alert = where.getByRole('alert').filter({ hasText: code })
  await alert.waitFor().catch(async (late) => assert.fail(`${code}: ${await where.innerText()} ${late.message}`))
  assert.doesNotMatch(await alert.innerText(), /The rules do not allow this\. Nothing has changed/, `${code} has words of its own`)
}

/** Chooses from the menu behind a button. */
export async function menu(person, button, item) {
  await content(person).getByRole('button', { name: button, exact: true }).click()
  await person.page.getByRole('menuitem', { name: item, exact: true }).click()
  return opened(person)
}

/** A row of a table by something that is in it. */
export const row = (person, text) => content(person).getByRole('row').filter({ hasText: text }).first()
