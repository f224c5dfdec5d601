// Takes something out of the profile that others may name. Where nobody does, at once; where somebody does,
// it says who, and offers to remove it there too, or to put another one in its place. All of it is one entry
// of the history. Thread: main; borrows the context.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/forms/form_context.h"

namespace headgate::ui {

class LinkButton;
class Note;

class RemovalNote final : public QWidget {
  Q_OBJECT

 public:
  RemovalNote(const FormContext& context, const std::string& object, QWidget* parent);

 private:
  std::string id() const;
  void ask();
  void remove();
  void replaceBy(const std::string& other);
  void leave(config::Json next, const QString& words);
  QString usersText(const std::vector<std::string>& places) const;

  const FormContext& m_context;
  const std::string m_object;
  LinkButton* m_remove;
  Note* m_note;
};

}  // namespace headgate::ui
