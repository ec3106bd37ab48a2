// Takes a picture of every screen, in both languages and themes, and looks at each with axe-core.
//   node console/pictures.js --help
import { readFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch, people, Person } from './console.js'
import { screens } from './screens.js'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' }, only: { type: 'string' }, who: { type: 'string' }, language: { type: 'string', multiple: true, default: ['zh-CN', 'en'] },
    shade: { type: 'string', multiple: true, default: ['light', 'dark'] }, help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(`Pictures of every screen of the console, with what axe-core finds on it.
  --out <folder>         where the pictures go (pictures)
  --only <text>          screens whose address contains this
  --who <user>           screens of one person
  --language, --shade    zh-CN, en; light, dark; each may be said more than once
Environment: API, ISSUER, PEOPLE (JSON: user name to {user, password, totp}), CHROMIUM.`)
  process.exit(0)
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await launch()
const findings = []
await mkdir(values.out, { recursive: true })
const wanted = screens.filter((screen) => (values.only === undefined || screen.path.includes(values.only)) && (values.who === undefined || screen.who === values.who))
for (const who of new Set(wanted.map((screen) => screen.who))) {
  const person = await Person.signIn(browser, people[who])
  for (const language of values.language)
    for (const shade of values.shade) {
      await person.page.evaluate(([chosenLanguage, chosenShade]) => {
        localStorage.setItem('ecosystem-language', chosenLanguage)
        localStorage.setItem('ecosystem-shade', chosenShade)
      }, [language, shade])
      await person.page.reload()
      await person.page.locator('#content').waitFor()
      for (const screen of wanted.filter((one) => one.who === who)) {
        await person.go(screen.path)
        await screen.prepare?.(person.page)
        await person.settled()
        const name = `${who}-${screen.name ?? (screen.path.replace(/[^a-z0-9]+/gi, '-') || 'home')}-${language}-${shade}`
        await person.page.screenshot({ path: join(values.out, `${name}.png`), fullPage: true })
        // The page's policy lets no script in; the browser itself may put one there.
        const cdp = await person.context.newCDPSession(person.page)
        await cdp.send('Runtime.evaluate', { expression: axe })
        const { result } = await cdp.send('Runtime.evaluate', { expression: 'axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations))', awaitPromise: true, returnByValue: true })
        for (const violation of JSON.parse(result.value ?? '[]').filter((one) => ['serious', 'critical'].includes(one.impact)))
          findings.push({ picture: name, rule: violation.id, impact: violation.impact, help: violation.help, nodes: violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + ' — ' + (node.failureSummary ?? '').slice(0, 300)) })
        await cdp.detach()
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
