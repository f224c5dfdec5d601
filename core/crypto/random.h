// Random bytes fit for keys, from libcrypto. Thread: any.
#pragma once

#include <cstdint>
#include <span>

namespace headgate::crypto {

// Never returns without having filled `out`: a machine that gives no randomness ends the process, because
// every key made after that would be guessable.
void fillRandom(std::span<uint8_t> out);

// For the end of a thread that asked for some: frees what libcrypto has for it. By itself that happens some
// time after QThread::wait() has returned, when the program may be over.
void forgetThisThread();

}  // namespace headgate::crypto
