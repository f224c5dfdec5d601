#include "core/config/syntax.h"

#include <algorithm>
#include <array>

#include "core/base/address_range.h"
#include "core/config/network.h"
#include "core/config/secret_text.h"
#include "core/config/units.h"
#include "core/http/grammar.h"
#include "core/http/uri.h"
#include "core/pki/host_name.h"
#include "core/policy/agent_identity.h"
#include "core/policy/credential.h"
#include "core/policy/header_rules.h"
#include "core/policy/selector.h"
#include "core/policy/template_text.h"
#include "core/policy/web_origin.h"
#include "core/route/pattern.h"
#include "core/secrets/reference.h"
#include "core/upstream/status_ranges.h"

namespace headgate::config {
namespace {

using Check = std::string (*)(std::string_view);

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

bool isControl(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

template <typename T>
std::string detailOf(const Result<T>& result) {
  return result.ok() ? std::string() : result.error().detail;
}

std::string checkAny(std::string_view) {
  return {};
}

std::string checkLine(std::string_view text) {
  return std::any_of(text.begin(), text.end(), isControl)
             ? "one line of text without control characters is wanted"
             : "";
}

std::string checkId(std::string_view text) {
  const auto isLetterOrDigit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  const auto isIdChar = [&](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; };
  if (!text.empty() && text.size() <= 64 && isLetterOrDigit(text.front()) &&
      std::all_of(text.begin(), text.end(), isIdChar))
    return {};
  return quoted(text) +
         " is not an id: lower-case letters, digits, \"-\" and \"_\", 64 at most, a letter or digit first";
}

std::string checkDuration(std::string_view text) {
  if (parseDuration(text)) return {};
  return quoted(text) + " is not a duration; write \"250ms\", \"10s\", \"15m\", \"1h\" or \"off\"";
}

std::string checkPeriod(std::string_view text) {
  if (text != "off" && parseDuration(text)) return {};
  return quoted(text) + " is not possible here; write \"250ms\", \"10s\", \"15m\" or \"1h\"";
}

std::string checkSize(std::string_view text) {
  if (parseSize(text)) return {};
  return quoted(text) + " is not a size; write \"512B\", \"64KiB\", \"10MiB\", \"1GiB\" or \"off\"";
}

std::string checkMethod(std::string_view text) {
  if (!http::isToken(text)) return quoted(text) + " is not a method";
  if (std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
    return "methods are compared with case; write " + quoted(text) + " in capitals";
  return {};
}

std::string checkFieldName(std::string_view text) {
  return http::isToken(text) ? std::string() : quoted(text) + " is not the name of a header field";
}

std::string checkRuleField(std::string_view text) {
  if (http::equalsIgnoringCase(text, "Host")) return "the Host field is set by \"rewrite\": {\"host\": …}";
  if (policy::isRuleProof(text))
    return "the gateway writes " + quoted(text) + " itself, because it frames the message";
  return checkFieldName(text);
}

std::string checkParameterName(std::string_view text) {
  return text.empty() ? "a parameter needs a name" : "";
}

std::string checkValuePattern(std::string_view text) {
  return detailOf(route::ValuePattern::compile(text));
}

std::string checkHostPattern(std::string_view text) {
  std::string_view host = text;
  if (host.starts_with('!')) host.remove_prefix(1);
  if (host.empty()) return "a host pattern is not empty; write \"*\" for every host";
  if (!host.starts_with('~') && !host.starts_with('[') && std::count(host.begin(), host.end(), ':') == 1)
    return "hosts are compared without their port; write " + quoted(host.substr(0, host.find(':')));
  return detailOf(route::ValuePattern::compile(text, route::LetterCase::Insensitive));
}

std::string checkPathPattern(std::string_view text) {
  return detailOf(route::PathPattern::compile(text));
}

std::string checkPathPrefix(std::string_view text) {
  if (text.empty()) return {};
  if (text.ends_with('/'))
    return "a prefix has no slash at its end; write " + quoted(text.substr(0, text.size() - 1));
  if (text.find('*') != std::string_view::npos) return "a prefix is plain text; it has no \"*\"";
  return checkPathPattern(text);
}

std::string checkRequestTarget(std::string_view text) {
  const bool plain =
      std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) || c == ' ' || c == '#'; });
  return text.starts_with('/') && plain
             ? ""
             : quoted(text) + " is not a path; it begins with \"/\" and has no space and no \"#\"";
}

std::string checkHostRule(std::string_view text) {
  if (text == "auto" || text == "preserve" || text == "target" || http::isValidAuthority(text)) return {};
  return quoted(text) + " is neither \"auto\", \"preserve\", \"target\" nor a host name";
}

std::string checkCertificateHost(std::string_view text) {
  if (text.find('*') != std::string_view::npos)
    return quoted(text) + " is a pattern; the local CA makes a certificate for each name, so write them out";
  const auto name = pki::parseHostName(text);
  return name ? "" : quoted(text) + " is no name for a certificate: " + name.error();
}

std::string checkTemplate(std::string_view text) {
  return detailOf(policy::TemplateText::compile(text));
}

std::string checkFieldTemplate(std::string_view text) {
  for (const secrets::Reference& reference : referencesIn(text))
    if (std::string wrong = secrets::complaint(reference); !wrong.empty()) return wrong;
  if (!http::isFieldValue(text)) return "a header value holds no control characters";
  return checkTemplate(withSecrets(text, [](const secrets::Reference&) { return std::string(); }));
}

std::string checkLocation(std::string_view text) {
  const auto begins = [&](std::string_view prefix) { return text.starts_with(prefix); };
  if (!begins("/") && !begins("http://") && !begins("https://"))
    return quoted(text) + " is no place to send a client to; begin with \"/\", \"http://\" or \"https://\"";
  if (!http::isFieldValue(text) || text.find(' ') != std::string_view::npos)
    return "a URL holds no spaces or controls";
  return checkTemplate(text);
}

std::string checkTargetUrl(std::string_view text) {
  const auto url = http::parseTargetUrl(text);
  if (url.ok()) return {};
  // A password or a key may be in what is repeated into logs.
  const bool mayHoldSecret = text.find_first_of("@?#") != std::string_view::npos;
  return (mayHoldSecret ? "this" : quoted(text)) + " is not the URL of a target: " + url.error().detail;
}

std::string checkSocketPath(std::string_view text) {
  constexpr size_t kLongest = 107;  // sun_path, without its NUL
  if (!text.starts_with('/') || std::any_of(text.begin(), text.end(), isControl))
    return "the path of a Unix socket begins with \"/\"";
  return text.size() > kLongest ? "the path of a Unix socket has at most 107 bytes" : "";
}

std::string checkBindAddress(std::string_view text) {
  if (text == "localhost" || parseAddress(text)) return {};
  return quoted(text) +
         " is not an address to listen at; write \"localhost\" or an IP address such as \"127.0.0.1\"";
}

std::string checkNetwork(std::string_view text) {
  if (parseNetwork(text)) return {};
  return quoted(text) + " is not a network; write \"10.0.0.0/8\", \"fd00::/8\" or one address";
}

bool isPointer(std::string_view text) {  // RFC 6901
  if (!text.starts_with('/')) return false;
  for (size_t i = 0; i < text.size(); ++i)
    if (text[i] == '~' && (i + 1 == text.size() || (text[i + 1] != '0' && text[i + 1] != '1'))) return false;
  return true;
}

std::string checkSelector(std::string_view text) {
  return detailOf(policy::Selector::compile(text));
}

std::string checkRedactSelector(std::string_view text) {
  const size_t colon = text.find(':');
  const std::string_view kind = text.substr(0, colon);
  const std::string_view name = colon == std::string_view::npos ? "" : text.substr(colon + 1);
  if (kind == "header"  ? http::isToken(name)
      : kind == "query" ? !name.empty()
                        : kind == "json" && isPointer(name))
    return {};
  return quoted(text) + " cannot be redacted; write header:NAME, query:NAME or json:/pointer";
}

std::string checkStatusRange(std::string_view text) {
  return upstream::StatusRanges::parse(text)
             ? ""
             : quoted(text) + " is not a status or a range of them; write \"200-299\" or \"200,204\"";
}

std::string checkRetryCondition(std::string_view text) {
  if (text == "connect" || (checkStatusRange(text).empty() && text.size() == 3 && text >= "400")) return {};
  return quoted(text) + " is no reason to retry; write \"connect\" or a status from \"400\" to \"599\"";
}

std::string checkFailureStatus(std::string_view text) {
  if (checkStatusRange(text).empty() && text.size() == 3 && text >= "400") return {};
  return quoted(text) + " is no status of a failure; write one from \"400\" to \"599\"";
}

std::string checkCredential(std::string_view text) {
  if (text == "certificate" || policy::CredentialSource::parse(text).ok()) return {};
  return quoted(text) +
         " is no place of a key; write bearer, certificate, header:NAME, cookie:NAME or query:NAME";
}

std::string checkSecret(std::string_view text) {
  const auto reference = secrets::parseReference(text);
  return reference ? secrets::complaint(*reference) : std::string();
}

std::string checkFile(std::string_view text) {
  const std::string wrong = checkLine(text);
  return wrong.empty() ? checkSecret(text) : wrong;
}

std::string checkClientKey(std::string_view text) {
  if (text.starts_with("sha256:"))
    return secrets::isDigest(text) ? "" : "\"sha256:\" is followed by 64 hexadecimal digits";
  return text.empty() ? "a key is not empty" : checkSecret(text);
}

std::string checkCertificateName(std::string_view text) {
  if (text.empty()) return {};
  if (std::string wrong = checkLine(text); !wrong.empty()) return wrong;
  const auto name = policy::CertificateName::parse(text);
  return name.ok() ? "" : quoted(text) + " is no name of a certificate: " + name.error();
}

std::string checkKeySource(std::string_view text) {
  if (text.starts_with("http://") || text.starts_with("https://")) {
    const auto url = http::parseTargetUrl(text);
    return url.ok() ? "" : quoted(text) + " is not the URL of a key set: " + url.error().detail;
  }
  return checkFile(text);
}

std::string checkOrigin(std::string_view text) {
  const auto origins = policy::OriginList::compile({std::string(text)});
  return origins.ok() ? "" : origins.error();
}

std::string checkIdOrAll(std::string_view text) {
  return text == "*" ? std::string() : checkId(text);
}

struct Rule {
  Syntax syntax;
  std::string_view pattern;
  Check check;
};

constexpr std::string_view kIdPattern = "[a-z0-9][a-z0-9_-]{0,63}";
constexpr std::string_view kTokenPattern = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
constexpr std::string_view kPlainPattern = "[^\\u0000-\\u001f\\u007f]*";

// In the order of the enumeration.
constexpr std::array<Rule, 41> kRules{{
    {Syntax::Any, "", checkAny},
    {Syntax::Line, kPlainPattern, checkLine},
    {Syntax::Id, kIdPattern, checkId},
    {Syntax::Duration, "off|[1-9][0-9]{0,8}(ms|s|m|h)", checkDuration},
    {Syntax::Period, "[1-9][0-9]{0,8}(ms|s|m|h)", checkPeriod},
    {Syntax::Size, "off|[1-9][0-9]{0,8}(B|KiB|MiB|GiB)", checkSize},
    {Syntax::Method, "[!#$%&'*+.^_`|~0-9A-Z-]+", checkMethod},
    {Syntax::FieldName, kTokenPattern, checkFieldName},
    {Syntax::RuleField, kTokenPattern, checkRuleField},
    {Syntax::ParameterName, ".+", checkParameterName},
    {Syntax::ValuePattern, "", checkValuePattern},
    {Syntax::HostPattern, ".+", checkHostPattern},
    {Syntax::PathPattern, "/[^?#]*", checkPathPattern},
    {Syntax::PathPrefix, "|/[^?#*]*[^?#*/]", checkPathPrefix},
    {Syntax::RequestTarget, "/[^\\u0000- #\\u007f]*", checkRequestTarget},
    {Syntax::HostRule, ".+", checkHostRule},
    {Syntax::CertificateHost, "[A-Za-z0-9._:-]+", checkCertificateHost},
    {Syntax::Template, "", checkTemplate},
    {Syntax::FieldTemplate, kPlainPattern, checkFieldTemplate},
    {Syntax::Location, "(/|https?://)[^\\u0000- \\u007f]*", checkLocation},
    {Syntax::TargetUrl, "https?://[^?#@]+", checkTargetUrl},
    {Syntax::SocketPath, "/.*", checkSocketPath},
    {Syntax::BindAddress, "localhost|[0-9.]+|[0-9a-fA-F:.]+", checkBindAddress},
    {Syntax::Network, "[0-9a-fA-F:.]+(/[0-9]{1,3})?", checkNetwork},
    {Syntax::Selector, "", checkSelector},
    {Syntax::RedactSelector, "(header|query|json):.+", checkRedactSelector},
    {Syntax::StatusRange, "[1-5][0-9]{2}(-[1-5][0-9]{2})?( *, *[1-5][0-9]{2}(-[1-5][0-9]{2})?)*",
     checkStatusRange},
    {Syntax::RetryCondition, "connect|[45][0-9]{2}", checkRetryCondition},
    {Syntax::FailureStatus, "[45][0-9]{2}", checkFailureStatus},
    {Syntax::Credential, "bearer|certificate|(header|cookie|query):.+", checkCredential},
    {Syntax::Secret, "", checkSecret},
    {Syntax::ClientKey, "", checkClientKey},
    {Syntax::CertificateName, kPlainPattern, checkCertificateName},
    {Syntax::KeySource, kPlainPattern, checkKeySource},
    {Syntax::Origin, "", checkOrigin},
    {Syntax::File, kPlainPattern, checkFile},
    {Syntax::ListenerName, kIdPattern, checkId},
    {Syntax::PoolName, kIdPattern, checkId},
    {Syntax::LimitName, kIdPattern, checkId},
    {Syntax::ClientName, kIdPattern, checkId},
    {Syntax::ClientNameOrAll, "\\*|[a-z0-9][a-z0-9_-]{0,63}", checkIdOrAll},
}};

constexpr bool inOrder() {
  for (size_t i = 0; i < kRules.size(); ++i)
    if (static_cast<size_t>(kRules[i].syntax) != i) return false;
  return true;
}
static_assert(inOrder());

const Rule& ruleOf(Syntax syntax) {
  return kRules[static_cast<size_t>(syntax)];
}

}  // namespace

std::string complaint(Syntax syntax, std::string_view text) {
  return ruleOf(syntax).check(text);
}

std::string_view schemaPattern(Syntax syntax) {
  return ruleOf(syntax).pattern;
}

}  // namespace headgate::config
