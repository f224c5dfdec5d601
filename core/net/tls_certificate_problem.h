// Why a target's certificate is not accepted, in words for people: which certificate, and what about it.
#pragma once

#include <openssl/x509.h>
#include <string>

namespace headgate::net {

// Of a verification that has just failed.
std::string certificateProblem(X509_STORE_CTX* check);

}  // namespace headgate::net
