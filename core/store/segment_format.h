// The files of `--record DIR`, format 1: DIR/00000001.hgrec, 00000002.hgrec … in the order of writing.
//
// All numbers of fixed size are little-endian; "number" and "text" are those of store/record_codec.h.
//   file    = header, frame…
//   header  = magic "HGREC\r\n\x1a", version u32, crc u32 of the rest, run u64, index u64, wall i64, steady
//   i64
//             run: wall time in ns when the process began to record; exchange ids are unique within a run
//             index: 0 for the run's first file, then 1…; wall, steady: ns, the same moment on both clocks
//   frame   = magic "HGB1", size u32, crc u32 of the payload, payload of that size
//   payload = record…
//   record  = event: putEvent (base: the header's steady), exchange number, the event's bytes
//           | summary: putSummary
//           | loss: tag 0x41, events number, bytes number: so much could not be written just before this
// crc is CRC-32 (ISO-HDLC, zlib's). A frame is written whole or not at all, except by a crash.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/clock.h"

namespace headgate::store {

inline constexpr uint8_t kLossTag = 0x41;
inline constexpr std::string_view kSegmentSuffix = ".hgrec";
inline constexpr std::string_view kFrameMagic = "HGB1";
inline constexpr size_t kFrameHeaderBytes = 12;
inline constexpr size_t kSegmentHeaderBytes = 48;
inline constexpr uint32_t kSegmentVersion = 3;

struct SegmentHeader {
  uint32_t version = kSegmentVersion;
  uint64_t run = 0;
  uint64_t index = 0;
  WallTime wall;
  SteadyTime steady;
};

Bytes encodeSegmentHeader(const SegmentHeader& header);
// Nothing if it is no such file or its header is damaged.
std::optional<SegmentHeader> decodeSegmentHeader(ByteView bytes);

Bytes encodeFrameHeader(ByteView payload);
// The payload of the frame that `bytes` begins with; nothing if there is no whole and undamaged one.
std::optional<ByteView> framePayload(ByteView bytes);

std::string segmentFileName(uint64_t number);
// Nothing if the name is not a segment's.
std::optional<uint64_t> segmentNumber(std::string_view fileName);

}  // namespace headgate::store
