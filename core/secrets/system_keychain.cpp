#include "core/secrets/system_keychain.h"

#include <QFileInfo>
#include <qt6keychain/keychain.h>

#include "core/secrets/answer_later.h"
#include "core/secrets/keychain_index.h"
#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

QString serviceName() {
  return QStringLiteral("dev.headgate.Headgate");
}

// Where the service would be asked. Elsewhere than on Unix desktops no bus is needed.
bool hasSessionBus() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
         (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") &&
          QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
#else
  return true;
#endif
}

KeychainFailure failureOf(const QKeychain::Job& job) {
  switch (job.error()) {
    case QKeychain::EntryNotFound:  // libsecret's word for a locked keychain, too
      return KeychainFailure::Unclear;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
      return KeychainFailure::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
      return KeychainFailure::NoService;
    default:
      break;
  }
  // The library calls it "other" where a service is missing, and where there is no bus to ask on.
  const bool missing = job.errorString().contains(QLatin1String("not provided by any .service files"));
  return missing || !hasSessionBus() ? KeychainFailure::NoService : KeychainFailure::Service;
}

KeychainError errorOf(const QKeychain::Job& job) {
  const KeychainFailure failure = failureOf(job);
  if (failure != KeychainFailure::Service) return {failure, {}};
  constexpr qsizetype kMaxWords = 200;
  return {failure, job.errorString().simplified().left(kMaxWords).toStdString()};
}

void start(QKeychain::Job& job, const std::string& name) {
  job.setInsecureFallback(false);
  job.setKey(QString::fromStdString(name));
  job.start();
}

}  // namespace

void SystemKeychain::read(const std::string& name, ReadDone done) {
  readEntry(name, [this, name, done = std::move(done)](Result<std::string, KeychainError> answer) {
    const bool isUnclear = !answer && answer.error().failure == KeychainFailure::Unclear;
    if (!isUnclear || name == KeychainIndex::kEntry) return done(std::move(answer));
    // A keychain that shows one of our entries hides none.
    readEntry(KeychainIndex::kEntry, [done](const Result<std::string, KeychainError>& index) {
      done(KeychainError{index ? KeychainFailure::NotFound : KeychainFailure::Unclear, {}});
    });
  });
}

void SystemKeychain::readEntry(const std::string& name, ReadDone done) {
  auto* job = new QKeychain::ReadPasswordJob(serviceName());
  QObject::connect(job, &QKeychain::Job::finished, &m_answers, [job, done = std::move(done)] {
    if (job->error() != QKeychain::NoError) return done(errorOf(*job));
    std::string secret = job->binaryData().toStdString();
    if (const auto problem = problemOfSecret(secret)) return done(KeychainError{*problem, {}});
    done(std::move(secret));
  });
  start(*job, name);
}

void SystemKeychain::write(const std::string& name, const std::string& secret, Done done) {
  if (const auto problem = problemOfSecret(secret))
    return answerLater(m_answers, std::move(done), KeychainError{*problem, {}});
  auto* job = new QKeychain::WritePasswordJob(serviceName());
  QObject::connect(job, &QKeychain::Job::finished, &m_answers, [job, secret, done = std::move(done)] {
    if (job->error() == QKeychain::NoError) return done({});
    KeychainError error = errorOf(*job);
    // The service has seen the secret; what it complains about must not repeat it.
    if (error.detail.find(secret) != std::string::npos)
      error.detail = "it gave a reason that holds the secret";
    done(std::move(error));
  });
  job->setTextData(QString::fromStdString(secret));
  start(*job, name);
}

void SystemKeychain::remove(const std::string& name, Done done) {
  auto* job = new QKeychain::DeletePasswordJob(serviceName());
  QObject::connect(job, &QKeychain::Job::finished, &m_answers, [job, done = std::move(done)] {
    if (job->error() == QKeychain::NoError) return done({});
    done(errorOf(*job));
  });
  start(*job, name);
}

}  // namespace headgate::secrets
