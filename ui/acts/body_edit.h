// The body of a request, to be edited as text or as bytes in hexadecimal; or only shown to be there, if it is
// too large for that.
//
// What nobody touches stays as it is, byte for byte. Thread: main; the theme outlives it.
#pragma once

#include <optional>
#include <string>

#include <QWidget>

#include "ui/theme/theme.h"

class QComboBox;
class QPlainTextEdit;

namespace headgate::ui {

class TextLabel;

class BodyEdit final : public QWidget {
  Q_OBJECT

 public:
  static constexpr size_t kMostText = 1024 * 1024;
  static constexpr size_t kMostHex = 64 * 1024;

  explicit BodyEdit(const Theme& theme, QWidget* parent = nullptr);

  void setBytes(const std::string& bytes);
  // Nothing while what stands there as hexadecimal is none.
  std::optional<std::string> bytes() const;

 Q_SIGNALS:
  void changed();

 private:
  enum class Form : int { Text, Hex };

  void fill(const std::string& bytes, Form form);
  void chooseForm(int form);
  void noteEdit();
  void showSize();
  void setWrong(bool isWrong);

  std::string m_bytes;  // while the view is as it was filled
  bool m_isTouched = false;
  bool m_isFilling = false;
  Form m_form = Form::Text;
  QComboBox* m_forms;
  QPlainTextEdit* m_edit;
  TextLabel* m_size;
};

// Pairs of digits, with white space between them as it comes; nothing if there is anything else.
std::optional<std::string> bytesOfHex(const QString& text);

}  // namespace headgate::ui
