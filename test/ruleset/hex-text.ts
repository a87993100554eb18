/**
 * How the test data writes bytes that a reader of the file could not see or an editor would change: `⟨0d⟩` is a carriage
 * return, `⟨78×300⟩` three hundred times x, `⟨ff fe⟩` two bytes. Everything else stands for itself.
 */

/** The bytes that a line of test data means. */
export function bytesMeant(text: string): Buffer {
  const parts = text.split(/⟨([^⟩]*)⟩/u);
  return Buffer.concat(parts.map((part, n) => (n % 2 === 0 ? Buffer.from(part) : hexGroup(part))));
}

function hexGroup(group: string): Buffer {
  const [, bytes = '', times = '1'] = /^([0-9a-f]{2}(?: [0-9a-f]{2})*)(?:×(\d+))?$/u.exec(group) ?? [];
  if (bytes === '') throw new Error(`⟨${group}⟩ is not bytes in hexadecimal, as in ⟨0d⟩ or ⟨78×300⟩`);
  const once = Buffer.from(bytes.replaceAll(' ', ''), 'hex');
  return Buffer.alloc(once.length * Number(times), once);
}
