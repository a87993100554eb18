// Opens one new connection and says whether it `gets in` (status 0) or `gets no answer` (status 1). Arguments: address, port.
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Whether a server behind the firewall says something within 1.5 s. */
export async function getsIn(address, port) {
  const connection = connect({ host: address, port: Number(port) });
  const answered = new Promise((resolve) => {
    connection.on('data', () => resolve(true));
    connection.on('error', () => setTimeout(100).then(() => resolve(false)));
  });
  const result = await Promise.race([answered, setTimeout(1500, false, { ref: false })]);
  connection.destroy();
  return result;
}

if (import.meta.filename === process.argv[1]) {
  const result = await getsIn(...process.argv.slice(2));
  console.log(result ? 'gets in' : 'gets no answer');
  process.exitCode = result ? 0 : 1;
}
