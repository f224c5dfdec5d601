#include "ui/forms/group_links.h"

#include <QVBoxLayout>

#include "ui/forms/flow_layout.h"
#include "ui/forms/form_words.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

GroupLinks::GroupLinks(const FormContext& context, const std::vector<FormLink>& links,
                       const std::string& current, QWidget* parent)
    : QWidget(parent) {
  const Tokens& tokens = context.theme.tokens();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(tokens.space.half);
  layout->addWidget(new SectionHead(context.theme, FormWords::tr("More of this"), this));
  auto* words = new QWidget(this);
  auto* flow = new FlowLayout(tokens.space.half, words);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  words->setSizePolicy(policy);
  layout->addWidget(words);
  for (const FormLink& link : links) {
    if (link.pointer == current) continue;
    auto* word = new LinkButton(context.theme, link.title, words);
    word->setObjectName(QStringLiteral("group:") + link.title);
    connect(word, &QAbstractButton::clicked, this,
            [this, pointer = link.pointer] { Q_EMIT chosen(pointer); });
    flow->addWidget(word);
  }
}

}  // namespace headgate::ui
