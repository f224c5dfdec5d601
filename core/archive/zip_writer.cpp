#include "core/archive/zip_writer.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace headgate::archive {

namespace {

constexpr uint32_t kLocalMagic = 0x04034b50;
constexpr uint32_t kDescriptorMagic = 0x08074b50;
constexpr uint32_t kDirectoryMagic = 0x02014b50;
constexpr uint32_t kEnd64Magic = 0x06064b50;
constexpr uint32_t kLocator64Magic = 0x07064b50;
constexpr uint32_t kEndMagic = 0x06054b50;
constexpr uint16_t kNeeds64 = 45;
constexpr uint16_t kMadeBy = 3 << 8 | kNeeds64;  // Unix, whose permissions stand in the directory
constexpr uint16_t kFlags = 1 << 3 | 1 << 11;    // sizes follow; names are UTF-8
constexpr uint16_t kDeflated = 8;
constexpr uint32_t kPermissions = 0100600u << 16;  // a file of its owner
constexpr uint16_t kExtra64 = 1;
constexpr uint32_t kFull32 = 0xFFFFFFFF;
constexpr uint64_t kEnd64Rest = 44;  // of the record behind its own size
constexpr size_t kPiece = 32 * 1024;
constexpr int kRawDeflate = -15;
constexpr int kMemory = 8;

// Little-endian, as everything in a zip.
class Fields {
 public:
  Fields& u16(uint64_t value) { return put(value, 2); }
  Fields& u32(uint64_t value) { return put(value, 4); }
  Fields& u64(uint64_t value) { return put(value, 8); }
  Fields& text(ByteView text) {
    m_bytes += text;
    return *this;
  }
  const Bytes& bytes() const { return m_bytes; }

 private:
  Fields& put(uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) m_bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return *this;
  }

  Bytes m_bytes;
};

struct DosTime {
  uint16_t time = 0;
  uint16_t date = 0;
};

// Even seconds, from 1980 on.
DosTime dosTime(WallTime moment) {
  using namespace std::chrono;
  const auto day = floor<days>(moment);
  const year_month_day date(day);
  const hh_mm_ss clock(floor<seconds>(moment - day));
  const int years = std::clamp(int(date.year()) - 1980, 0, 127);
  return {static_cast<uint16_t>(clock.hours().count() << 11 | clock.minutes().count() << 5 |
                                clock.seconds().count() / 2),
          static_cast<uint16_t>(unsigned(years) << 9 | unsigned(date.month()) << 5 | unsigned(date.day()))};
}

}  // namespace

struct ZipWriter::Member {
  std::string name;
  uint64_t place = 0;
  uint64_t size = 0;
  uint64_t deflated = 0;
  uint32_t crc = 0;
};

// The member that is being written.
class ZipWriter::Deflate final : public Output {
 public:
  Deflate(ZipWriter& zip, Member& member) : m_zip(zip), m_member(member) {
    m_isOpen = ::deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawDeflate, kMemory,
                              Z_DEFAULT_STRATEGY) == Z_OK;
    if (!m_isOpen) m_zip.m_ok = false;
  }
  ~Deflate() override {
    if (m_isOpen) ::deflateEnd(&m_stream);
  }

  bool write(ByteView bytes) override {
    m_member.size += bytes.size();
    for (; !bytes.empty() && m_zip.m_ok; bytes.remove_prefix(std::min(bytes.size(), kPiece))) {
      const ByteView piece = bytes.substr(0, kPiece);
      const auto* data = reinterpret_cast<const Bytef*>(piece.data());
      m_member.crc = static_cast<uint32_t>(::crc32(m_member.crc, data, static_cast<uInt>(piece.size())));
      m_stream.next_in = const_cast<Bytef*>(data);
      m_stream.avail_in = static_cast<uInt>(piece.size());
      run(Z_NO_FLUSH);
    }
    return m_zip.m_ok;
  }
  void finish() { run(Z_FINISH); }

 private:
  void run(int flush) {
    if (!m_isOpen) return;
    do {
      m_stream.next_out = reinterpret_cast<Bytef*>(m_out.data());
      m_stream.avail_out = static_cast<uInt>(m_out.size());
      ::deflate(&m_stream, flush);
      const size_t made = m_out.size() - m_stream.avail_out;
      m_member.deflated += made;
      m_zip.put({m_out.data(), made});
    } while (m_stream.avail_out == 0);
  }

  ZipWriter& m_zip;
  Member& m_member;
  z_stream m_stream{};
  bool m_isOpen = false;
  std::array<char, kPiece> m_out;
};

ZipWriter::ZipWriter(Output& output, Options options) : m_output(output), m_options(options) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::put(ByteView bytes) {
  m_ok = m_ok && m_output.write(bytes);
  m_written += bytes.size();
}

// How large it gets nobody knows yet: with the zip64 field, the sizes behind it have eight bytes each.
Output& ZipWriter::begin(const std::string& name) {
  endMember();
  m_members.push_back({.name = name, .place = m_written});
  const DosTime time = dosTime(m_options.modified);
  Fields header;
  header.u32(kLocalMagic).u16(kNeeds64).u16(kFlags).u16(kDeflated).u16(time.time).u16(time.date);
  header.u32(0).u32(kFull32).u32(kFull32).u16(name.size()).u16(20).text(name);
  header.u16(kExtra64).u16(16).u64(0).u64(0);
  put(header.bytes());
  m_deflate = std::make_unique<Deflate>(*this, m_members.back());
  return *m_deflate;
}

void ZipWriter::endMember() {
  if (!m_deflate) return;
  m_deflate->finish();
  m_deflate.reset();
  const Member& member = m_members.back();
  put(Fields().u32(kDescriptorMagic).u32(member.crc).u64(member.deflated).u64(member.size).bytes());
}

void ZipWriter::putDirectoryEntry(const Member& member) {
  const auto small = [this](uint64_t value) {
    return value >= m_options.zip64From ? kFull32 : static_cast<uint32_t>(value);
  };
  Fields extra;
  for (const uint64_t value : {member.size, member.deflated, member.place})
    if (small(value) == kFull32) extra.u64(value);
  const DosTime time = dosTime(m_options.modified);
  const size_t extraSize = extra.bytes().empty() ? 0 : extra.bytes().size() + 4;
  Fields entry;
  entry.u32(kDirectoryMagic).u16(kMadeBy).u16(kNeeds64).u16(kFlags).u16(kDeflated);
  entry.u16(time.time).u16(time.date).u32(member.crc).u32(small(member.deflated)).u32(small(member.size));
  entry.u16(member.name.size()).u16(extraSize).u16(0).u16(0).u16(0).u32(kPermissions);
  entry.u32(small(member.place)).text(member.name);
  if (extraSize != 0) entry.u16(kExtra64).u16(extra.bytes().size()).text(extra.bytes());
  put(entry.bytes());
}

void ZipWriter::putEnd(uint64_t directory) {
  const uint64_t size = m_written - directory;
  const uint64_t count = m_members.size();
  const bool is64 = size >= m_options.zip64From || directory >= m_options.zip64From || count >= 0xFFFF;
  Fields end;
  if (is64) {
    end.u32(kEnd64Magic).u64(kEnd64Rest).u16(kMadeBy).u16(kNeeds64).u32(0).u32(0);
    end.u64(count).u64(count).u64(size).u64(directory);
    end.u32(kLocator64Magic).u32(0).u64(m_written).u32(1);
  }
  const uint64_t shown = is64 ? 0xFFFF : count;
  end.u32(kEndMagic).u16(0).u16(0).u16(shown).u16(shown);
  end.u32(is64 ? kFull32 : size).u32(is64 ? kFull32 : directory).u16(0);
  put(end.bytes());
}

bool ZipWriter::finish() {
  endMember();
  const uint64_t directory = m_written;
  for (const Member& member : m_members) putDirectoryEntry(member);
  putEnd(directory);
  return m_ok;
}

}  // namespace headgate::archive
