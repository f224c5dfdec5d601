// What somebody finds at fault in a window who has no mouse, or listens to it: of what shows now, a line for
// each fault, none if all is well. For tests.
#pragma once

#include <QStringList>

class QWidget;

namespace headgate::test {

// Whatever can be used has a name for tests and one that is read out; a button that is a mere picture
// says in its tool tip what it does; a label that stands before a field is its buddy.
QStringList namesAtFault(const QWidget& window);

// Tab goes from what has the focus through all that takes it and comes back there, in the order of reading:
// along a line, then down, then to what stands at the right. Returns with the focus where it was.
QStringList orderAtFault(QWidget& window);

}  // namespace headgate::test
