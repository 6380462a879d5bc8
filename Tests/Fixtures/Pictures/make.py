"""Makes the pictures of this folder, with Pillow: the same scene in every kind of file that is read.

The scene is 48 × 32 pixels of four fields: red, green / blue, yellow. `python3 make.py` in this folder.
"""

import struct
import zlib

from PIL import Image

SIZE = (48, 32)
FIELDS = [(224, 32, 32), (32, 160, 64), (32, 64, 208), (240, 208, 48)]


def scene(size=SIZE):
    image = Image.new("RGB", size)
    width, height = size
    for y in range(height):
        for x in range(width):
            image.putpixel((x, y), FIELDS[(x >= width // 2) + 2 * (y >= height // 2)])
    return image


def chunk(kind, data):
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(name, width, height, depth, kind, rows, interlace=0, before=b""):
    """Rows of packed bytes without filters; Pillow does not write all kinds itself."""

    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, interlace)
    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    with open(name, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + before)
        file.write(chunk(b"IDAT", packed) + chunk(b"IEND", b""))


def adam7(pixels, width, height):
    """The rows of the seven passes; pixels are lists of bytes."""
    for x0, y0, dx, dy in [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]:
        for y in range(y0, height, dy):
            row = b"".join(bytes(pixels[y][x]) for x in range(x0, width, dx))
            if row:
                yield row


image = scene()
best = {"quality": 95, "subsampling": 0}
image.save("baseline.jpg", **best)
image.save("progressive.jpg", progressive=True, **best)
image.convert("L").save("grey.jpg", **best)
image.convert("CMYK").save("cmyk.jpg", **best)
image.save("rotated-1.jpg", **best)
stored = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}
for value, way in stored.items():
    exif = Image.Exif()
    exif[0x0112] = value
    image.transpose(way).save(f"rotated-{value}.jpg", exif=exif, **best)

image.save("rgb.png")
image.quantize(4).save("palette.png", bits=2)
image.convert("L").save("grey.png")

pixels = [[list(image.getpixel((x, y))) for x in range(48)] for y in range(32)]
png("interlaced.png", 48, 32, 8, 2, adam7(pixels, 48, 32), interlace=1)
wide = [b"".join(bytes([part, 0x7F]) for pixel in row for part in pixel) for row in pixels]
png("rgb-16.png", 48, 32, 16, 2, wide)

# The right half lets the paper through, the lower right quarter a half of it.
opacity = [[255 if x < 24 else 0 if y < 16 else 128 for x in range(48)] for y in range(32)]
png(
    "alpha.png", 48, 32, 8, 6,
    [b"".join(bytes(p + [a]) for p, a in zip(row, line)) for row, line in zip(pixels, opacity)])
png(
    "alpha-16.png", 48, 32, 16, 6,
    [b"".join(bytes([v for part in p + [a] for v in (part, part)]) for p, a in zip(row, line))
     for row, line in zip(pixels, opacity)])
grey = [[0 if y < 16 else 200 for x in range(48)] for y in range(32)]
png(
    "grey-alpha.png", 48, 32, 8, 4,
    [b"".join(bytes([v, a]) for v, a in zip(row, line)) for row, line in zip(grey, opacity)])
png("grey-16.png", 48, 32, 16, 0, [b"".join(bytes([v, v]) for v in row) for row in grey])


def packed(row, depth):
    bits = "".join(format(v, f"0{depth}b") for v in row)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))


for depth in (1, 2, 4):
    top = (1 << depth) - 1
    png(
        f"grey-{depth}.png", 48, 32, depth, 0,
        [packed([0 if y < 16 else top for x in range(48)], depth) for y in range(32)])
indices = [[(x >= 24) + 2 * (y >= 16) for x in range(48)] for y in range(32)]
colors = chunk(b"PLTE", bytes(v for field in FIELDS for v in field))
for depth in (4, 8):
    png(f"palette-{depth}.png", 48, 32, depth, 3, [packed(r, depth) for r in indices], before=colors)
png(
    "palette-clear.png", 48, 32, 8, 3, [packed(r, 8) for r in indices],
    before=colors + chunk(b"tRNS", bytes([255, 0, 255, 128])))
png(
    "rgb-clear.png", 48, 32, 8, 2, [b"".join(bytes(p) for p in row) for row in pixels],
    before=chunk(b"tRNS", struct.pack(">HHH", *FIELDS[1])))

# A mark for a dark ground.
mark = Image.new("RGBA", SIZE, (255, 255, 255, 0))
mark.paste((255, 255, 255, 255), (8, 8, 40, 24))
mark.save("white-mark.png")

# Magenta above, cyan below, to see which part is shown.
tall = Image.new("RGB", (32, 100))
tall.paste((208, 32, 176), (0, 0, 32, 50))
tall.paste((32, 176, 208), (0, 50, 32, 100))
tall.save("tall.jpg", **best)
