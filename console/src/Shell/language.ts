import i18next from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'

export const languages = ['zh-CN', 'en'] as const

export type Language = (typeof languages)[number]

const kept = 'ecosystem-language'

/** As it was chosen, else as the browser prefers. */
export function language(): Language {
  const chosen = localStorage.getItem(kept)
  if (chosen === 'zh-CN' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

export async function startLanguage() {
  await i18next.use(initReactI18next).init({
    lng: language(),
    fallbackLng: 'en',
    ns: [],
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  })
  document.documentElement.lang = language()
}

export async function choose(chosen: Language) {
  localStorage.setItem(kept, chosen)
  document.documentElement.lang = chosen
  await i18next.changeLanguage(chosen)
}

/** The language that is shown. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'zh-CN' ? 'zh-CN' : 'en'
}

/** Texts of a room in both languages; the compiler sees to it that neither lacks one. `{{name}}` stands for a value. Answers a hook. */
export function words<Key extends string>(room: string, chinese: Record<Key, string>, english: Record<Key, string>) {
  i18next.on('initialized', () => add(room, chinese, english))
  if (i18next.isInitialized) add(room, chinese, english)
  return function useWords() {
    const { t } = useTranslation(room)
    return useCallback((key: Key, values?: Record<string, string | number>) => String(t(key as never, values as never)), [t])
  }
}

function add(room: string, chinese: Record<string, string>, english: Record<string, string>) {
  i18next.addResourceBundle('zh-CN', room, chinese, true, true)
  i18next.addResourceBundle('en', room, english, true, true)
}

/** For names that the server gives: what is not in the texts is shown as it is. */
export function useNames<Key extends string>(useWords: () => (key: Key) => string, names: Record<string, unknown>) {
  const say = useWords()
  return (name: string) => (name in names ? say(name as Key) : name)
}
