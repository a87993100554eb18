// A stand-in for sshd: says hello to whoever gets through the firewall. Arguments: address, port.
import { createServer } from 'node:net';

const [address, port] = process.argv.slice(2);
createServer((connection) => {
  connection.on('error', () => undefined);
  connection.end('SSH-2.0-demo\r\n');
}).listen(Number(port), address);
