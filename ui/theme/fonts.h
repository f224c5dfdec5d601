// The roles of type. The system's own font goes first; where the system has no opinion, the families that
// tokens.json names. Thread: main, after the application object exists.
#pragma once

#include <QFont>

#include "ui/theme/tokens.h"

namespace headgate::ui {

class Fonts {
 public:
  explicit Fonts(const Tokens& tokens);

  const QFont& caption() const { return m_caption; }  // column headers, section heads
  const QFont& axis() const { return m_axis; }        // axis labels, words under icons
  const QFont& small() const { return m_small; }      // status bar, numbers in tables, help, tags
  const QFont& wire() const { return m_wire; }  // what went over the wire: paths, headers, bodies, addresses
  const QFont& body() const { return m_body; }  // everything else
  const QFont& name() const { return m_name; }  // names in blocks and lists
  const QFont& strong() const { return m_strong; }
  const QFont& sentence() const { return m_sentence; }  // the one plain sentence a pane opens with
  const QFont& verdict() const { return m_verdict; }
  const QFont& title() const { return m_title; }

 private:
  QFont m_caption, m_axis, m_small, m_wire, m_body, m_name, m_strong, m_sentence, m_verdict, m_title;
};

}  // namespace headgate::ui
