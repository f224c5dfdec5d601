#include "core/policy/jwks.h"

#include <algorithm>

#include "core/crypto/base64.h"
#include "core/policy/json_object.h"

namespace headgate::policy {
namespace {

using crypto::VerifyKey;

// The bytes of a member in base64url; empty, which no key accepts, if there are none.
Bytes bytesOf(const JsonObject& jwk, std::string_view member) {
  const std::string* text = jwk.string(member);
  return text ? crypto::base64UrlDecode(*text).value_or(Bytes()) : Bytes();
}

bool isOnCurve(const JsonObject& jwk, std::string_view curve) {
  const std::string* crv = jwk.string("crv");
  return crv && *crv == curve;
}

VerifyKey::Made keyByType(const JsonObject& jwk) {
  const std::string* type = jwk.string("kty");
  if (!type) return std::string("no \"kty\"");
  if (*type == "RSA") return VerifyKey::rsa(bytesOf(jwk, "n"), bytesOf(jwk, "e"));
  if (*type == "oct") return VerifyKey::secret(bytesOf(jwk, "k"));
  if (*type == "EC") {
    if (!isOnCurve(jwk, "P-256")) return std::string("a curve other than P-256");
    return VerifyKey::p256(bytesOf(jwk, "x"), bytesOf(jwk, "y"));
  }
  if (*type == "OKP") {
    if (!isOnCurve(jwk, "Ed25519")) return std::string("a curve other than Ed25519");
    return VerifyKey::ed25519(bytesOf(jwk, "x"));
  }
  return "\"kty\" is \"" + *type + "\"; RSA, EC, OKP and oct are understood";
}

// RFC 7517 sections 4.2 and 4.3: what a key is not meant for, it is not used for.
std::string_view otherPurpose(const JsonObject& jwk) {
  if (jwk.find("use")) {
    const std::string* use = jwk.string("use");
    if (!use || *use != "sig") return "not for signatures (\"use\")";
  }
  if (jwk.find("key_ops")) {
    const auto operations = jwk.elements("key_ops");
    const bool verifies =
        std::any_of(operations.begin(), operations.end(), [](const json::JsonMember& operation) {
          return operation.value.kind == json::JsonKind::String && operation.value.text == "verify";
        });
    if (!verifies) return "not for checking signatures (\"key_ops\")";
  }
  return {};
}

VerifyKey::Made keyOf(const JsonObject& jwk) {
  if (const std::string_view purpose = otherPurpose(jwk); !purpose.empty()) return std::string(purpose);
  VerifyKey::Made key = keyByType(jwk);
  if (!key.ok() || !jwk.find("alg")) return key;
  const std::string* name = jwk.string("alg");
  if (!name || crypto::signatureAlgorithm(*name) != key->algorithm())
    return "\"alg\" is not " + std::string(crypto::nameOf(key->algorithm()));
  return key;
}

}  // namespace

Result<KeySet, std::string> KeySet::parse(std::string_view text) {
  if (text.size() > kMaxBytes) return std::string("a key set of more than 64 KiB");
  const auto document = JsonObject::parse(text, kMaxBytes);
  if (!document) return std::string("not a JSON object");
  const json::JsonValue* list = document->find("keys");
  if (!list || list->kind != json::JsonKind::Array) return std::string("\"keys\" is not a list");
  const auto elements = document->elements("keys");
  if (elements.size() > kMaxKeys) return std::string("a key set of more than 100 keys");

  KeySet set({});
  for (size_t i = 0; i < elements.size(); ++i) {
    const auto jwk = JsonObject::parse(elements[i].value.text, kMaxBytes);
    if (!jwk) {
      set.m_passedOver.push_back({i, {}, "not an object with one member of each name"});
      continue;
    }
    const std::string* id = jwk->string("kid");
    if (VerifyKey::Made key = keyOf(*jwk); key.ok()) {
      set.m_keys.push_back({id ? std::optional(*id) : std::nullopt, std::move(key).value()});
    } else {
      set.m_passedOver.push_back({i, id ? *id : std::string(), std::move(key).error()});
    }
  }
  return set;
}

}  // namespace headgate::policy
