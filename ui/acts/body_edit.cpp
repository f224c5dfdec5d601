#include "ui/acts/body_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kBytesALine = 16;
constexpr int kFormWidth = 140;
constexpr int kLeastHeight = 40;

QString hexOf(const std::string& bytes) {
  QString text;
  for (size_t at = 0; at < bytes.size(); at += kBytesALine) {
    const QByteArray line = QByteArray::fromStdString(bytes.substr(at, kBytesALine));
    text += QString::fromLatin1(line.toHex(' ')) + QLatin1Char('\n');
  }
  return text;
}

// Whether the view gives it back as it is: it makes one line end of all there are.
bool staysAsText(const std::string& bytes) {
  const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
  if (text.toUtf8().toStdString() != bytes) return false;
  for (const QChar c : text) {
    const ushort code = c.unicode();
    const bool isKept = code >= 0x20 || code == '\n' || code == '\t';
    if (!isKept || code == 0x7f || code == 0xa0 || code == 0x2028 || code == 0x2029 || code == 0xfdd0 ||
        code == 0xfdd1 || code == 0xfffc)
      return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> bytesOfHex(const QString& text) {
  QByteArray digits;
  for (const QChar c : text) {
    if (c.isSpace()) continue;
    const bool isDigit = (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                         (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
    if (!isDigit) return std::nullopt;
    digits += c.toLatin1();
  }
  if (digits.size() % 2 != 0) return std::nullopt;
  return QByteArray::fromHex(digits).toStdString();
}

BodyEdit::BodyEdit(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_forms(new QComboBox),
      m_edit(new QPlainTextEdit),
      m_size(new TextLabel(theme, theme.fonts().small(), Tone::Secondary)) {
  m_forms->setObjectName(QStringLiteral("resendBodyForm"));
  m_forms->setAccessibleName(tr("Form of the body"));
  m_forms->setToolTip(tr("Edit the body as text, or its bytes in hexadecimal"));
  m_forms->addItem(tr("Text"));
  m_forms->addItem(tr("Hexadecimal"));
  m_forms->setFixedWidth(kFormWidth);
  m_edit->setObjectName(QStringLiteral("resendBody"));
  m_edit->setAccessibleName(tr("Body to send"));
  m_edit->setProperty("look", QStringLiteral("input"));
  m_edit->setFont(theme.fonts().wire());
  m_edit->setTabChangesFocus(true);
  m_edit->setMinimumHeight(kLeastHeight);
  auto* name = new SectionHead(theme, tr("Body"));
  name->setBuddy(m_forms);
  auto* title = new QHBoxLayout;
  title->setSpacing(theme.tokens().space.grid);
  title->addWidget(name);
  title->addWidget(m_forms);
  title->addStretch();
  title->addWidget(m_size);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme.tokens().space.half);
  layout->addLayout(title);
  layout->addWidget(m_edit, 1);
  connect(m_forms, &QComboBox::activated, this, &BodyEdit::chooseForm);
  connect(m_edit, &QPlainTextEdit::textChanged, this, &BodyEdit::noteEdit);
  connect(&theme, &Theme::changed, m_edit, [this, &theme] { m_edit->setFont(theme.fonts().wire()); });
}

void BodyEdit::setBytes(const std::string& bytes) {
  fill(bytes, staysAsText(bytes) ? Form::Text : Form::Hex);
}

void BodyEdit::fill(const std::string& bytes, Form form) {
  m_isFilling = true;
  m_bytes = bytes;
  m_isTouched = false;
  m_form = form;
  m_forms->setCurrentIndex(int(form));
  const bool isEditable = bytes.size() <= (form == Form::Text ? kMostText : kMostHex);
  m_edit->setReadOnly(!isEditable);
  m_edit->setPlaceholderText(isEditable ? QString()
                                        : tr("Too large to be edited here: sent as it was recorded."));
  m_edit->setPlainText(!isEditable          ? QString()
                       : form == Form::Text ? QString::fromStdString(bytes)
                                            : hexOf(bytes));
  m_isFilling = false;
  setWrong(false);
  showSize();
}

std::optional<std::string> BodyEdit::bytes() const {
  if (!m_isTouched) return m_bytes;
  return m_form == Form::Hex ? bytesOfHex(m_edit->toPlainText()) : m_edit->toPlainText().toStdString();
}

void BodyEdit::chooseForm(int form) {
  const auto now = bytes();
  if (!now || Form(form) == m_form || (Form(form) == Form::Text && !staysAsText(*now))) {
    m_forms->setCurrentIndex(int(m_form));
    return;
  }
  const bool wasTouched = m_isTouched;
  fill(*now, Form(form));
  m_isTouched = wasTouched;
}

void BodyEdit::noteEdit() {
  if (m_isFilling) return;
  m_isTouched = true;
  setWrong(!bytes());
  showSize();
  Q_EMIT changed();
}

void BodyEdit::showSize() {
  const auto now = bytes();
  m_size->setText(now ? sizeText(static_cast<int64_t>(now->size())) : tr("not hexadecimal"));
}

void BodyEdit::setWrong(bool isWrong) {
  m_size->setTone(isWrong ? Tone::Error : Tone::Secondary);
  m_edit->setProperty("check", isWrong ? QStringLiteral("error") : QString());
  m_edit->style()->unpolish(m_edit);
  m_edit->style()->polish(m_edit);
}

}  // namespace headgate::ui
