"""Small bodies that unpack to a gibibyte and more, one for each way of packing."""

from __future__ import annotations

import gzip
import zlib

MEBIBYTE = 1 << 20

#: What a common packer makes of a gibibyte of zero bytes: mostly one stretch of bits, seven times over.
_BROTLI = (
    "cfffff7f002400e2b14072"
    + (
        "effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fffcffff074002200e0b40f7fe9f"
        "ffffff004800c46101e8defff3ffff1f000980382c00ddfb7ffeffff032001108705a07bffcfffff7f002400e2b00074"
    )
    * 7
    + "effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fffcffff074002200e0b40f7fe9f"
    "ffffff004800c46101e8defff3ffff1f000980382c00ddfbfffcffff072001108705a07bff0f"
)


def _deflate() -> bytes:
    packer = zlib.compressobj(9)
    piece = bytes(16 * MEBIBYTE)
    return b"".join(packer.compress(piece) for _ in range(64)) + packer.flush()


def _zstd(window_log: int = 20) -> bytes:
    # A frame without a declared size; each block of 128 KiB is one byte and how often it comes.
    head = bytes.fromhex("28b52ffd00") + bytes([(window_log - 10) << 3])
    block = 128 << 10
    repeated = ((block << 3) | (1 << 1)).to_bytes(3, "little") + b"\0"
    last = (1).to_bytes(3, "little")
    return head + repeated * (1024 * MEBIBYTE // block) + last


#: By the name of the encoding. Whole members may follow one another in gzip: a megabyte of it is a gibibyte.
BOMBS = {
    "gzip": gzip.compress(bytes(MEBIBYTE), 9) * 1024,
    "deflate": _deflate(),
    "br": bytes.fromhex(_BROTLI),
    "zstd": _zstd(),
}

#: Says that a gigabyte of memory is needed to read it.
WIDE_ZSTD = _zstd(31)
