// Reads what a certificate says about who it is, for PeerCertificate. It judges nothing: the handshake has.
#pragma once

#include "core/base/peer_certificate.h"

struct x509_st;

namespace headgate::net {

PeerCertificate readPeerCertificate(const x509_st* certificate);

}  // namespace headgate::net
