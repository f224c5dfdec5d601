// A certificate that signs itself, made anew for each test.
#pragma once

#include <string_view>

#include <QSslCertificate>
#include <QSslKey>

namespace headgate::test {

struct Certificate {
  QSslCertificate certificate;
  QSslKey key;
};

// Good for that DNS name, for an hour.
Certificate makeCertificate(std::string_view host);

}  // namespace headgate::test
