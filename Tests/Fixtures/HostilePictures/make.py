"""Makes the pictures of this folder: small files that unpack to a great deal, and one that moves."""
import struct, zlib


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(*between, rows=zlib.compress(b"".join(b"\0" + bytes([x * 60 for x in range(4)] * 1) for _ in range(4)), 9), after=()):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(between) + chunk(b"IDAT", rows) + b"".join(after) + chunk(b"IEND", b"")


zeros = zlib.compress(bytes(20 << 20), 9)
plain = png()
pictures = {
    "plain": plain,
    "profile-bomb": png(chunk(b"iCCP", b"x\0\0" + zeros)),
    "text-bomb": png(chunk(b"zTXt", b"x\0\0" + zeros), chunk(b"iTXt", b"x\0\1\0\0\0" + zeros)),
    "pixel-bomb": png(rows=zeros),
    "animated": png(
        chunk(b"acTL", struct.pack(">II", 2, 0)),
        chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 4, 4, 0, 0, 1, 10, 0, 0)),
        after=[
            chunk(b"fcTL", struct.pack(">IIIIIHHBB", 1, 4, 4, 0, 0, 1, 10, 0, 0)),
            chunk(b"fdAT", struct.pack(">I", 2) + zlib.compress(bytes(20)))]),
}
for name, data in pictures.items():
    with open(f"{name}.png", "wb") as file:
        file.write(data)
