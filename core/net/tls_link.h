// OpenSSL over an io::Stream: the ciphertext between the two, and nothing of what it means.
//
// OpenSSL reads from the worker's scratch buffer, which one read of the inner stream fills with many records,
// and writes into another, which one write of the inner stream empties: an idle connection owns neither. Only
// what one side could not take is kept, for as long as that lasts. Between calls both buffers are empty.
//
// Thread: the worker's. Ownership: owns the inner stream, and OpenSSL's connection over it.
#pragma once

#include <memory>
#include <openssl/ssl.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/io/stream.h"
#include "core/net/tls_handles.h"

namespace headgate::net {

// What all TLS connections of one worker share. Outlives them.
class TlsScratch {
 public:
  static constexpr size_t kRecord = SSL3_RT_MAX_PLAIN_LENGTH;

  TlsScratch();

  // For one record's plaintext, gathered from several places.
  std::span<char, kRecord> record() { return std::span<char, kRecord>(m_record.data(), kRecord); }

 private:
  friend class TlsLink;
  const std::unique_ptr<BIO_METHOD, FreeWith<BIO_meth_free>> m_method;
  std::vector<char> m_input;
  std::vector<char> m_record;
  std::string m_output;
};

class TlsLink {
 public:
  // How one call of OpenSSL ended.
  enum class Step : uint8_t {
    Done,
    WantsInput,  // nothing more can happen before the inner stream has something to read
    Ended,       // the peer has said that it will send nothing more
    Lost,        // everything else: no further call makes sense
  };
  enum class Delivery : uint8_t { Complete, Waiting, Lost };

  // Requires: `connection` is not empty.
  TlsLink(TlsScratch& scratch, std::unique_ptr<io::Stream> inner, TlsConnection connection);
  ~TlsLink();
  TlsLink(const TlsLink&) = delete;
  TlsLink& operator=(const TlsLink&) = delete;

  io::Stream& inner() { return *m_inner; }
  // Requires: nothing but the destructor follows.
  std::unique_ptr<io::Stream> takeInner() { return std::move(m_inner); }
  TlsScratch& scratch() { return m_scratch; }
  SSL* ssl() const { return m_connection.ssl.get(); }
  const TlsNotes& notes() const { return *m_connection.notes; }

  void noteReadable() { m_mayRead = true; }
  // May the inner stream have something? Else it will tell.
  bool mayRead() const { return m_mayRead; }
  // Is there something here that OpenSSL has not handed over yet?
  bool holdsInput() const { return !m_kept.empty() || SSL_pending(ssl()) > 0; }

  // Around steps that read: the inner stream is read in pieces of `atOnce` at most.
  void beginInput(size_t atOnce);
  void endInput();
  // No further read of the inner stream until the next beginInput().
  void stopFilling() { m_fillsLeft = 0; }
  // Of the protocol's own records, which cost work and bring nothing, OpenSSL is given so many bytes and no
  // more, counted from the last call on; the connection is lost over the next one. Without any call there is
  // no limit.
  void allowWithoutData(size_t bytes) { m_allowance = bytes; }

  // One call of OpenSSL: `call` returns what OpenSSL returned. What it sent waits for deliver().
  template <typename Call>
  Step step(Call&& call) {
    clearErrors();
    const int result = call(ssl());
    return result > 0 ? Step::Done : judge(result);
  }

  // Passes on what OpenSSL has sent, as far as the inner stream takes it.
  Delivery deliver();
  Delivery delivery() const;
  // Says that nothing more will be sent.
  void sendCloseNotify();

  // Has OpenSSL given up? Then nothing is sent any more either.
  bool isBroken() const { return m_isBroken; }
  // Why either direction is lost, as errno.
  int systemError() const { return m_systemError; }
  // The inner stream ended without a word from the peer.
  bool isTruncated() const { return m_isTruncated; }
  // The alert by which the peer has given up, in words; empty if it sent none.
  std::string_view refusal() const { return m_refusal; }

 private:
  friend class TlsScratch;

  static void clearErrors();
  Step judge(int result);
  bool fill();
  void breakOff();
  int giveInput(char* into, int size);
  static int bioRead(BIO* bio, char* into, int size);
  static int bioWrite(BIO* bio, const char* bytes, int size);
  static long bioControl(BIO* bio, int command, long number, void* pointer);

  TlsScratch& m_scratch;
  std::unique_ptr<io::Stream> m_inner;
  TlsConnection m_connection;
  ByteView m_input;    // of the scratch buffer or of m_kept; empty between endInput() and beginInput()
  std::string m_kept;  // what OpenSSL had no use for yet
  std::string m_unsent;
  size_t m_unsentBegin = 0;
  size_t m_atOnce = 0;
  size_t m_allowance = SIZE_MAX;
  std::string_view m_refusal;
  int m_systemError = 0;
  uint8_t m_fillsLeft = 0;
  bool m_mayRead = true;
  bool m_isTruncated = false;
  bool m_isBroken = false;
  bool m_isSendLost = false;
};

}  // namespace headgate::net
