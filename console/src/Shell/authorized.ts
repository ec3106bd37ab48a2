import { fetchFile } from '../Graph/file'
import { download } from './csv'

/** Downloads what takes a token, which a plain link cannot send. @throws {AskFailure} */
export const downloadWithToken = async (path: string, name: string) => download(name, await (await fetchFile(path)).blob())
