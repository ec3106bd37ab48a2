// A witness after C2SP tlog-witness, tlog-cosignature and signed-note, written from the specifications with node:crypto alone. For tests of the log's client.
//   node witness.mjs <mode> <log verifier key>
// Modes: honest; slow (answers after 30 s); lying (its signature is over another text); deaf (answers 500).
// Says its URL and its verifier key, a JSON line, then serves. State, and so what it has seen, is set by PUT /seen {size, root}.
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { createServer } from 'node:http';

const [mode, logKey] = process.argv.slice(2);
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const node = (left, right) => sha256(Buffer.from([1]), left, right);
const rawKey = bytes => createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]), format: 'der', type: 'spki' });
const keyId = (name, type, bytes) => sha256(name, '\n', Buffer.from([type]), bytes).subarray(0, 4);

const [, origin, , encodedKey] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(logKey);
const logPublic = Buffer.from(encodedKey, 'base64').subarray(1);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const mine = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const name = `witness.example/${mode}`;

let seen = { size: 0, root: sha256('').toString('base64') };

// RFC 6962 §2.1.2, by its recursive definition turned round: consumes the proof from its end.
function roots(m, n, proof, isWhole, oldRoot) {
  if (m === n) {
    if (isWhole) return [oldRoot, oldRoot];
    const hash = proof.pop();
    return [hash, hash];
  }
  let k = 1;
  while (k * 2 < n) k *= 2;
  const sibling = proof.pop();
  if (!sibling) throw new Error('too short');
  if (m <= k) {
    const [older, left] = roots(m, k, proof, isWhole, oldRoot);
    return [older, node(left, sibling)];
  }
  const [older, right] = roots(m - k, n - k, proof, false, oldRoot);
  return [node(sibling, older), node(sibling, right)];
}

function isConsistent(m, oldRoot, n, newRoot, proof) {
  if (m === 0) return proof.length === 0;
  if (m === n) return proof.length === 0 && oldRoot.equals(newRoot);
  try {
    const rest = [...proof];
    const [older, newer] = roots(m, n, rest, true, oldRoot);
    return rest.length === 0 && older.equals(oldRoot) && newer.equals(newRoot);
  } catch {
    return false;
  }
}

function answer(body) {
  const [head, ...tail] = body.split('\n\n');
  const note = tail.join('\n\n');
  const [first, ...hashes] = head.split('\n');
  const old = /^old (0|[1-9][0-9]*)$/.exec(first);
  const end = note.lastIndexOf('\n\n');
  if (!old || end < 0) return [400, 'malformed\n'];
  const [text, lines] = [note.slice(0, end + 1), note.slice(end + 2).split('\n').filter(Boolean)];
  const [called, decimals, root] = text.split('\n');
  if (called !== origin) return [404, 'no such log\n'];
  const signed = lines.some(line => {
    const [, by, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    return by === origin && bytes.subarray(0, 4).equals(keyId(origin, 1, logPublic)) && verify(null, Buffer.from(text), rawKey(logPublic), bytes.subarray(4));
  });
  if (!signed) return [403, 'not signed by the log\n'];
  const [oldSize, size] = [Number(old[1]), Number(decimals)];
  if (oldSize > size) return [400, 'old is larger\n'];
  if (oldSize !== seen.size || (oldSize === size && root !== seen.root)) return [409, `${seen.size}\n`, 'text/x.tlog.size'];
  if (!isConsistent(oldSize, Buffer.from(seen.root, 'base64'), size, Buffer.from(root, 'base64'), hashes.map(hash => Buffer.from(hash, 'base64')))) return [422, 'not consistent\n'];
  seen = { size, root };
  const time = Math.floor(Date.now() / 1000);
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${time}\n${mode === 'lying' ? text.replace(decimals, `${size + 1}`) : text}`), privateKey);
  return [200, `— ${name} ${Buffer.concat([keyId(name, 4, mine), stamp, signature]).toString('base64')}\n`];
}

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  if (request.method === 'PUT' && request.url === '/seen') {
    seen = JSON.parse(body);
    response.end();
    return;
  }
  if (request.method === 'GET' && request.url === '/seen') {
    response.end(JSON.stringify(seen));
    return;
  }
  const [status, said, type] = mode === 'deaf' ? [500, 'x'.repeat(100_000)] : request.url === '/w/add-checkpoint' && request.method === 'POST' ? answer(body) : [404, ''];
  setTimeout(() => response.writeHead(status, { 'content-type': type ?? 'text/plain' }).end(said), mode === 'slow' ? 30_000 : 0);
});
server.listen(0, '127.0.0.1', () => {
  const key = `${name}+${keyId(name, 4, mine).toString('hex')}+${Buffer.concat([Buffer.from([4]), mine]).toString('base64')}`;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}/w/`, key }));
});
process.stdin.resume().on('end', () => process.exit(0));
