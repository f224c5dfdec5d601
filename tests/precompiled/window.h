// core.h and Qt's widgets, for the tests of the window. QtTest is not here: its headers say the folder of
// each test.
#pragma once

#include <QtWidgets>

#include "tests/precompiled/core.h"
