// server.mjs: what the tests of the site need to be served by.
import { createServer } from 'node:net';

export const freePort = () => new Promise(function (done) {
  const server = createServer().listen(0, '127.0.0.1', function () {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

// Until somebody answers at that address.
export async function waitFor(address) {
  for (let i = 0; i < 100; i++) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((done) => { setTimeout(done, 200); });
  }
  throw new Error(`nobody answers at ${address}`);
}
