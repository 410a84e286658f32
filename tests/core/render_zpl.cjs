// Draws files of ZPL with the pinned npm package zpl-renderer-js.
//   usage: node render_zpl.cjs PACKAGE WIDTH_MM HEIGHT_MM DOTS_PER_MM IN.zpl OUT.png [WIDTH_MM … ]…
const fs = require('node:fs');

globalThis.crypto ??= require('node:crypto').webcrypto; // Debian 12's node 18 does not have it by itself

const [packageFile, ...jobs] = process.argv.slice(2);

async function main() {
  const { api } = await require(packageFile).ready;
  for (let i = 0; i < jobs.length; i += 5) {
    const [width, height, dots, input, output] = jobs.slice(i, i + 5);
    const zpl = fs.readFileSync(input, 'latin1');
    const picture = await api.zplToBase64Async(zpl, Number(width), Number(height), Number(dots));
    fs.writeFileSync(output, Buffer.from(picture, 'base64'));
  }
  process.exit(0); // the package's own machine would wait for ever
}

main().catch((error) => { console.error(error); process.exit(1); });
