import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy } from 'react'
import { createBrowserRouter, RouterProvider, useRouteError } from 'react-router'
import { AskFailure } from '../Graph/ask'
import type { Me } from '../Graph/me'
import { isOpen, rooms } from '../rooms'
import { Frame, SignedIn } from './Frame'
import { Later } from './Later'
import { Theme } from './theme'
import { NotFound, Trouble } from './Trouble'

const Welcome = lazy(() => import('./Welcome'))

const known = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays one; what did not answer may the next time.
      retry: (count, failure) => count < 2 && failure instanceof AskFailure && ['UNREACHABLE', 'UNAVAILABLE'].includes(failure.code),
    },
  },
})

/** The whole of it, for somebody who is signed in. Rooms that are not theirs do not exist: their addresses answer as any that nobody made. */
export function App({ me, name }: { me: Me; name: string }) {
  const router = createBrowserRouter(
    [
      {
        element: <Frame />,
        errorElement: <Broken />,
        children: [
          { index: true, element: <Welcome /> },
          ...rooms.filter((room) => isOpen(room, me)).map((room) => {
            const Screen = lazy(room.load)
            return { path: `${room.path}/*`, errorElement: <Broken />, element: <Later><Screen /></Later> }
          }),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/console' },
  )
  return (
    <QueryClientProvider client={known}>
      <SignedIn value={{ me, name }}>
        <Theme><RouterProvider router={router} /></Theme>
      </SignedIn>
    </QueryClientProvider>
  )
}

function Broken() {
  const failure = useRouteError()
  return <Trouble failure={failure instanceof Error ? failure : new Error(String(failure))} retry={() => location.reload()} />
}
