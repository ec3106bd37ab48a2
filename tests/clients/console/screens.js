// Every screen of the console: who sees it, and where it is. The pictures and the tests of accessibility go through all of them.
export const screens = [
  { who: 'hq.admin', path: '' },
  { who: 'hq.admin', path: 'units' },
  { who: 'customer.admin', path: '' },
  { who: 'customer.admin', path: 'passport' },
  { who: 'customer.admin', path: 'passport/grant' },
  { who: 'customer.admin', path: 'passport/history?at=2026-11-27T09:28:00Z' },
  { who: 'customer.admin', path: 'passport/take' },
  { who: 'customer.admin', path: 'usage' },
  { who: 'customer.admin', path: 'usage/fields' },
]
