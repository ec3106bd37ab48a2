// Takes a picture of every screen, in both languages and themes, and looks at each with axe-core.
//   node console/pictures.js --help
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from './console.js'
import { comeFor, Look } from './look.js'
import { screens } from './screens.js'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' }, only: { type: 'string', multiple: true, default: [''] }, who: { type: 'string' }, language: { type: 'string', multiple: true, default: ['zh-CN', 'en'] },
    shade: { type: 'string', multiple: true, default: ['light', 'dark'] }, help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(`Pictures of every screen of the console, with what axe-core finds on it.
  --out <folder>         where the pictures go (pictures)
  --only <text>          screens whose name or address contains this; may be said more than once
  --who <user>           screens of one person
  --language, --shade    zh-CN, en; light, dark; each may be said more than once
Environment: API, ISSUER, PEOPLE (JSON: user name to {user, password, totp}), CHROMIUM.`)
  process.exit(0)
}

const browser = await launch()
const findings = []
await mkdir(values.out, { recursive: true })
const addressOf = (screen) => screen.name ?? (typeof screen.path === 'string' ? screen.path : '')
const wanted = screens.filter((screen) => values.only.some((text) => addressOf(screen).includes(text)) && (values.who === undefined || screen.who === values.who))
for (const who of new Set(wanted.map((screen) => screen.who))) {
  const person = await comeFor(browser, who)
  const look = new Look(person)
  for (const screen of wanted.filter((one) => one.who === who)) {
    await look.at(screen)
    for (const language of values.language)
      for (const shade of values.shade) {
        await look.as(language, shade)
        const name = `${who}-${addressOf(screen).replace(/[^a-z0-9]+/gi, '-') || 'home'}-${language}-${shade}`
        // What lies over the page is as high as the window.
        const isOver = (await person.page.getByRole('dialog').count()) > 0
        // A page that was scrolled to what was looked for has its menu further down.
        if (!isOver) await person.page.evaluate(() => scrollTo(0, 0))
        await person.page.screenshot({ path: join(values.out, `${name}.png`), fullPage: !isOver })
        findings.push(...(await look.violations()).map((violation) => ({ picture: name, ...violation })))
        process.stderr.write(`\r${name}                    `)
      }
  }
  if (person.complaints.length > 0) findings.push({ picture: who, rule: 'browser', complaints: [...new Set(person.complaints)].slice(0, 20) })
  await person.close()
}
await browser.close()
await writeFile(join(values.out, 'findings.json'), JSON.stringify(findings, null, 1))
console.log(`\n${findings.length} findings; see ${join(values.out, 'findings.json')}`)
process.exit(findings.length === 0 ? 0 : 1)
