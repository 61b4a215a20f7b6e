import { crc32 } from "node:zlib";
import type { File } from "./library";

/** A zipped folder of texts, uncompressed; enough of the format for any reader of it. */
export function zip(name: string, entries: Record<string, string>): File {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const file = Buffer.from(path);
    const facts = Buffer.alloc(26); // what both records of an entry share
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2); // the name is UTF-8
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, file, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), facts, rest, file]));
    locals.push(local);
    offset += local.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(offset, 16);
  const buffer = Buffer.concat([...locals, records, end]);
  return { name, mimeType: "application/zip", buffer };
}

/** An e-mail with a text file attached. */
export function email(subject: string, text: string, attached: string, content: string): string {
  return [
    "From: Ada <ada@example.org>",
    "To: team@example.org",
    `Subject: ${subject}`,
    "Date: Tue, 3 Mar 2026 09:15:00 +0100",
    "Content-Type: multipart/mixed; boundary=part",
    "",
    "--part",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--part",
    `Content-Disposition: attachment; filename="${attached}"`,
    "",
    content,
    "--part--",
    "",
  ].join("\r\n");
}
