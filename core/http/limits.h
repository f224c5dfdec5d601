// Every size and count limit of the HTTP/1 grammar, with its default and unit.
#pragma once

#include <cstddef>

namespace headgate::http {

struct Limits {
  size_t maxHeadBytes = 64 * 1024;            // start line and fields: 431, or 502 upstream
  size_t maxFieldBytes = 16 * 1024;           // one field line: 431, or 502 upstream
  size_t maxFields = 100;                     // 431, or 502 upstream
  size_t maxTargetBytes = 8 * 1024;           // 414
  size_t maxMethodBytes = 32;                 // 400
  size_t maxChunkExtensionBytes = 256;        // of one chunk
  size_t maxChunkExtensionTotal = 16 * 1024;  // of one message
  size_t maxTrailerBytes = 8 * 1024;
  // Chunk framing may be this many times the payload, after a free allowance (1-byte chunks as an attack).
  size_t chunkOverheadFree = 64 * 1024;
  size_t chunkOverheadFactor = 8;
};

}  // namespace headgate::http
