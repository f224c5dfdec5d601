#include "ui/routes/target_entry.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/widgets/link_button.h"

namespace headgate::ui {

namespace {
constexpr int kUrlWidth = 260;
}

TargetEntry::TargetEntry(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_link(new LinkButton(theme, tr("+ New target"), this)), m_url(new QLineEdit(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, theme.tokens().space.half, 0, 0);
  layout->addStretch(1);
  layout->addWidget(m_link);
  layout->addWidget(m_url);
  layout->addStretch(1);
  m_link->setObjectName(QStringLiteral("newTarget"));
  m_link->setAccessibleName(tr("Add a target to the pool"));
  m_url->setObjectName(QStringLiteral("newTargetUrl"));
  m_url->setAccessibleName(tr("URL of the new target"));
  m_url->setPlaceholderText(QStringLiteral("http://127.0.0.1:8000"));
  m_url->setFont(theme.fonts().wire());
  m_url->setFixedWidth(kUrlWidth);
  m_url->hide();
  connect(m_link, &QAbstractButton::clicked, this, &TargetEntry::open);
  connect(m_url, &QLineEdit::returnPressed, this, [this] {
    const QString url = m_url->text().trimmed();
    close();
    if (!url.isEmpty()) Q_EMIT entered(url);
  });
}

void TargetEntry::open() {
  m_link->hide();
  m_url->show();
  m_url->setFocus();
}

void TargetEntry::close() {
  m_url->clear();
  m_url->hide();
  m_link->show();
  m_link->setFocus();
}

void TargetEntry::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_url->isVisible())
    close();
  else
    event->ignore();
}

}  // namespace headgate::ui
