import { ConfigProvider, theme as antdTheme, App as AntdApp } from 'antd'
import type { Locale } from 'antd/es/locale'
import enUS from 'antd/locale/en_US'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { useLanguage } from './language'

export type Shade = 'light' | 'dark'

const kept = 'ecosystem-shade'

const Shades = createContext<{ shade: Shade; choose: (shade: Shade) => void }>({ shade: 'light', choose: () => undefined })

/** Light or dark, and how to choose. */
export const useShade = () => useContext(Shades)

/** The number that styles of this page carry (Content-Security-Policy). */
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

/** Whoever wants nothing to move sees nothing move: nor the ring that a pressed button spreads, which takes two seconds. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches

/** Colours with enough contrast on both grounds (WCAG AA); antd's gold and green of tags have too little. */
export const colours = {
  light: { primary: '#0b5c66', good: '#23690a', warning: '#8a5200', bad: '#b3261e', quiet: '#595959' },
  dark: { primary: '#4fb8c4', good: '#8fd16f', warning: '#f0b45a', bad: '#ff8a80', quiet: '#b8b8b8' },
} as const

/** antd's own words: it has the English ones in itself, and the Chinese ones come to whoever reads them. Never none, which would make all screens anew. */
function useLocale(): Locale {
  const language = useLanguage()
  const [chinese, setChinese] = useState<Locale>()
  useEffect(() => {
    if (language === 'zh-CN') void import('antd/locale/zh_CN').then((words) => setChinese(words.default))
  }, [language])
  return language === 'zh-CN' ? chinese ?? enUS : enUS
}

export function Theme({ children }: { children: ReactNode }) {
  const [shade, setShade] = useState<Shade>(() => {
    const chosen = localStorage.getItem(kept)
    if (chosen === 'light' || chosen === 'dark') return chosen
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  })
  const colour = colours[shade]
  document.documentElement.dataset['shade'] = shade
  return (
    <Shades value={{ shade, choose: (chosen) => { localStorage.setItem(kept, chosen); setShade(chosen) } }}>
      <ConfigProvider
        csp={{ nonce }}
        locale={useLocale()}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: isStill }}
        theme={{
          algorithm: shade === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
          token: {
            motion: !isStill,
            colorPrimary: colour.primary, colorLink: colour.primary, colorSuccess: colour.good, colorWarning: colour.warning, colorError: colour.bad,
            ...(shade === 'light' ? { colorTextSecondary: '#4d4d4d', colorTextTertiary: '#5c5c5c', colorTextDescription: '#595959', colorTextPlaceholder: '#6b6b6b', colorSuccessBg: '#eff8ea', colorSuccessBorder: '#a5cf92', colorWarningBg: '#fff6e5', colorWarningBorder: '#e5bf83', colorErrorBg: '#fdefee', colorErrorBorder: '#e8aaa5', colorInfoBg: '#e8f3f5', colorInfoBorder: '#9cc9cf', colorInfo: colour.primary } : { colorTextTertiary: '#b0b0b0', colorTextDescription: '#b8b8b8', colorTextPlaceholder: '#9a9a9a', colorInfo: colour.primary }),
            colorLinkHover: shade === 'light' ? '#084a52' : '#8fdbe4', colorLinkActive: shade === 'light' ? '#084a52' : '#8fdbe4',
            controlItemBgActive: shade === 'light' ? '#e0eff1' : '#143539',
            borderRadius: 6, fontFamily: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
          },
          components: {
            Layout: shade === 'light' ? { headerBg: '#ffffff', siderBg: '#ffffff', bodyBg: '#f6f8f8' } : { headerBg: '#141414', siderBg: '#141414', lightSiderBg: '#141414', bodyBg: '#0c0f10' },
            // The dark theme's bright colours take dark letters.
            Button: shade === 'light' ? {} : { primaryColor: '#0c1416', dangerColor: '#2a0a08' },
            // One that may not be moved shows where it stands.
            Slider: { trackBgDisabled: colour.primary },
            Menu: shade === 'light' ? { itemSelectedBg: '#e0eff1', itemSelectedColor: '#084a52' } : { itemSelectedBg: '#143539', itemSelectedColor: '#8fdbe4', itemBg: '#141414' },
          },
        }}
      >
        <AntdApp>{children}</AntdApp>
      </ConfigProvider>
    </Shades>
  )
}
