import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import { useLanguage } from '../Shell/language'
import { kindOf, kindsInOrder, type Catalogue, type Component } from './catalogue'
import { useCanvasWords } from './canvasWords'
import { useFlowNames } from './names'

interface Props {
  catalogue: Catalogue
  onAdd: (component: Component) => void
  /** Where on the screen it was let go of. */
  onDrop: (component: Component, x: number, y: number) => void
}

/** The components, to be dragged onto the canvas or added by their buttons. */
export function Palette({ catalogue, onAdd, onDrop }: Props) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const language = useLanguage()
  const [wanted, setWanted] = useState('')
  const title = (component: Component) => (language === 'zh-CN' ? component.title.zh : component.title.en)
  const found = [...catalogue.values()].filter((component) => `${component.name} ${component.title.zh} ${component.title.en}`.toLowerCase().includes(wanted.trim().toLowerCase()))
  return (
    <section className="flow-palette" aria-label={say('palette')}>
      <Input.Search allowClear placeholder={say('search')} aria-label={say('search')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      {kindsInOrder.map((kind) => {
        const ofKind = found.filter((component) => kindOf(component.name) === kind)
        return ofKind.length === 0 ? null : (
          <div key={kind}>
            <h2 className="flow-palette-kind">{name('kind', kind)}</h2>
            <ul>{ofKind.map((component) => <Item key={component.name} component={component} title={title(component)} doc={language === 'zh-CN' ? component.doc.zh : component.doc.en} onAdd={onAdd} onDrop={onDrop} />)}</ul>
          </div>
        )
      })}
    </section>
  )
}

function Item({ component, title, doc, onAdd, onDrop }: { component: Component; title: string; doc: string } & Omit<Props, 'catalogue'>) {
  const say = useCanvasWords()
  const ghost = useRef<HTMLDivElement | null>(null)
  // By pointer, not by the browser's own drag and drop: it works with a finger as well.
  const take = (down: ReactPointerEvent<HTMLElement>) => {
    if (down.button !== 0 || (down.target as HTMLElement).closest('button') !== null) return
    down.preventDefault()
    const move = (event: PointerEvent) => {
      if (ghost.current === null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < 4) return
      ghost.current ??= makeGhost(title)
      ghost.current.style.transform = `translate(${event.clientX + 8}px, ${event.clientY + 8}px)`
    }
    const stop = (event: PointerEvent) => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', stop)
      removeEventListener('pointercancel', stop)
      const wasDragged = ghost.current !== null
      ghost.current?.remove()
      ghost.current = null
      if (event.type === 'pointerup' && wasDragged) onDrop(component, event.clientX, event.clientY)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  }
  return (
    <li className="flow-palette-item" title={doc} onPointerDown={take} data-component={component.name}>
      <span>{title}</span>
      <Button size="small" type="text" icon={<PlusOutlined aria-hidden />} aria-label={say('addOne', { name: title })} onClick={() => onAdd(component)} />
    </li>
  )
}

function makeGhost(title: string): HTMLDivElement {
  const ghost = document.createElement('div')
  ghost.className = 'flow-ghost'
  ghost.textContent = title
  document.body.append(ghost)
  return ghost
}
