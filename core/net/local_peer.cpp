#include "core/net/local_peer.h"

#ifdef __linux__

#include <cerrno>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <optional>

#include "core/net/file_descriptor.h"
#include "core/net/ip_address.h"

namespace headgate::net {
namespace {

void putAddress(const IpAddress& address, __be16& port, __be32 (&words)[4]) {
  if (address.family() == AF_INET) {
    const auto* v4 = reinterpret_cast<const sockaddr_in*>(address.data());
    port = v4->sin_port;
    words[0] = v4->sin_addr.s_addr;
  } else {
    const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address.data());
    port = v6->sin6_port;
    std::memcpy(words, &v6->sin6_addr, sizeof words);
  }
}

struct PeerQuestion {
  nlmsghdr header{};
  inet_diag_req_v2 body{};
};

// sock_diag(7): the socket whose own end is `from`.
PeerQuestion questionAbout(const IpAddress& from, const IpAddress& to) {
  PeerQuestion question;
  question.header.nlmsg_len = sizeof question;
  question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
  question.header.nlmsg_flags = NLM_F_REQUEST;
  question.body.sdiag_family = static_cast<uint8_t>(from.family());
  question.body.sdiag_protocol = IPPROTO_TCP;
  question.body.idiag_states = ~0u;
  putAddress(from, question.body.id.idiag_sport, question.body.id.idiag_src);
  putAddress(to, question.body.id.idiag_dport, question.body.id.idiag_dst);
  question.body.id.idiag_cookie[0] = question.body.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
  return question;
}

LocalPeer ask(const PeerQuestion& question) {
  const FileDescriptor netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
  if (!netlink || ::send(netlink.get(), &question, sizeof question, 0) < 0) return LocalPeer::Unknown;
  alignas(nlmsghdr) char answer[1024];
  const ssize_t size = ::recv(netlink.get(), answer, sizeof answer, MSG_DONTWAIT);
  nlmsghdr header;
  if (size < static_cast<ssize_t>(sizeof header)) return LocalPeer::Unknown;
  std::memcpy(&header, answer, sizeof header);
  const char* body = answer + NLMSG_HDRLEN;
  const size_t bodySize = static_cast<size_t>(size) - NLMSG_HDRLEN;
  if (header.nlmsg_type == NLMSG_ERROR && bodySize >= sizeof(nlmsgerr)) {
    nlmsgerr error;
    std::memcpy(&error, body, sizeof error);
    return error.error == -ENOENT ? LocalPeer::Abandoned : LocalPeer::Unknown;
  }
  if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY || bodySize < sizeof(inet_diag_msg)) return LocalPeer::Unknown;
  inet_diag_msg message;
  std::memcpy(&message, body, sizeof message);
  return message.idiag_inode == 0 ? LocalPeer::Abandoned : LocalPeer::Held;
}

}  // namespace

LocalPeer localPeer(int fd) {
  const auto own = IpAddress::ofSocket(fd, IpAddress::End::Local);
  const auto peer = IpAddress::ofSocket(fd, IpAddress::End::Peer);
  if (!own || !peer || own->family() != peer->family()) return LocalPeer::Unknown;
  if (!peer->isLoopback() && own->ip() != peer->ip()) return LocalPeer::Unknown;
  return ask(questionAbout(*peer, *own));
}

}  // namespace headgate::net

#else

namespace headgate::net {

LocalPeer localPeer(int) {
  return LocalPeer::Unknown;
}

}  // namespace headgate::net

#endif
