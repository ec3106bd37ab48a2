import { useState } from 'react'

/** What is typed into a form: what the address says, until it is changed, and anew when the address is another. */
export function useTyped<Value>(address: string, said: Value) {
  const [typed, setTyped] = useState({ address, value: said })
  const value = typed.address === address ? typed.value : said
  return [value, (next: Value) => setTyped({ address, value: next })] as const
}
