import { BulbOutlined, GlobalOutlined, LogoutOutlined, MenuOutlined, SafetyOutlined } from '@ant-design/icons'
import { Button, Drawer, Grid, Layout, Menu } from 'antd'
import { createContext, Suspense, useContext, useEffect, useMemo, useState } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import type { Me } from '../Graph/me'
import { roomsOf } from '../rooms'
import icon from './icon.svg'
import { choose, useLanguage } from './language'
import { identityPages, signOut } from './session'
import { useShade } from './theme'
import { useShellWords, type ShellWord } from './words'

const Signed = createContext<{ me: Me; name: string } | null>(null)

export const SignedIn = Signed.Provider

/** Who is signed in. */
export function useMe(): Me {
  const signed = useContext(Signed)
  if (signed === null) throw new Error('Nobody is signed in above this component.')
  return signed.me
}

/** Whether the person's schema has the field: what it has not is not shown. */
export function useMay() {
  const { fields, scopes } = useMe()
  return (field: string, scope?: string) => fields.has(field) && (scope === undefined || scopes.includes(scope))
}

/** What is around every screen: menu, language, theme, and who is signed in. */
export function Frame() {
  const say = useShellWords()
  const isWide = Grid.useBreakpoint().lg !== false
  const [isMenuOpen, setMenuOpen] = useState(false)
  const { pathname, search } = useLocation()
  return (
    <Layout className="frame" hasSider={isWide}>
      <a className="skip" href="#content">{say('skip')}</a>
      {isWide ? <Layout.Sider width={232} theme="light" className="frame-side"><Side onGo={() => undefined} /></Layout.Sider> : null}
      <Layout>
        <Layout.Header className="frame-head">
          {isWide ? null : <Button type="text" icon={<MenuOutlined />} aria-label={say('openMenu')} onClick={() => setMenuOpen(true)} />}
          <Head />
        </Layout.Header>
        {/* The address whose screen is drawn: a link's own may still be on its way. */}
        <main id="content" tabIndex={-1} data-at={pathname + search}><Suspense><Outlet /></Suspense></main>
      </Layout>
      {isWide ? null : <Drawer open={isMenuOpen} placement="left" size={256} title={say('menu')} onClose={() => setMenuOpen(false)}><Side onGo={() => setMenuOpen(false)} /></Drawer>}
    </Layout>
  )
}

function Side({ onGo }: { onGo: () => void }) {
  const say = useShellWords()
  const me = useMe()
  const here = useLocation().pathname.split('/')[1] ?? ''
  useEffect(() => {
    document.querySelector('.frame-side .ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const items = useMemo(() => {
    return roomsOf(me).map(([group, open]) => ({
      key: group, type: 'group' as const, label: say(group),
      children: open.map(({ path, Icon }) => ({ key: path, icon: <Icon />, label: <Link to={`/${path}`} onClick={onGo}>{say(path)}</Link> })),
    }))
  }, [me, say, onGo])
  return (
    <nav aria-label={say('menu')}>
      <Link to="/" className="brand"><img src={icon} alt="" />{say('product')}</Link>
      <Menu mode="inline" items={items} selectedKeys={[here]} />
    </nav>
  )
}

function Head() {
  const say = useShellWords()
  const language = useLanguage()
  const { shade, choose: chooseShade } = useShade()
  const signed = useContext(Signed)
  const other = language === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <>
      <span className="who"><strong>{signed?.name}</strong> <span className="quiet">{signed === null ? '' : say(signed.me.audience.toLowerCase() as ShellWord)}</span></span>
      <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void choose(other)}>{other === 'en' ? 'English' : '中文'}</Button>
      <Button type="text" icon={<BulbOutlined />} onClick={() => chooseShade(shade === 'dark' ? 'light' : 'dark')}>{say(shade === 'dark' ? 'light' : 'dark')}</Button>
      <Button type="text" icon={<SafetyOutlined />} href={`${identityPages}sessions`}>{say('sessions')}</Button>
      <Button type="text" icon={<LogoutOutlined />} onClick={() => void signOut()}>{say('signOut')}</Button>
    </>
  )
}
