const sharp = require('sharp');
(async () => {
const [out, ...files] = process.argv.slice(2);
const ims = await Promise.all(files.map(async (f) => ({ f, ...(await sharp(f).metadata()) })));
const w = ims.reduce((s, i) => s + i.width + 8, 0), h = Math.max(...ims.map((i) => i.height));
let x = 0; const parts = ims.map((i) => { const p = { input: i.f, left: x, top: 0 }; x += i.width + 8; return p; });
await sharp({ create: { width: w, height: h, channels: 3, background: '#888' } }).composite(parts).png().toFile(out);
})();
