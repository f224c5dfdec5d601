#include "ui/theme/theme_proxy_style.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"
#include "ui/theme/theme.h"

namespace headgate::ui {
namespace {

constexpr int kSplitterLine = 1;  // Qt makes the grip of so thin a handle five pixels wide
constexpr int kScrollLane = 10;
constexpr int kScrollThumb = 6;
constexpr int kComboText = 7;     // where that of an input begins, but for a pixel of the label's own
constexpr int kBetweenTabs = 16;  // by the sheet, which leaves 4 pixels for the ring on each side of a tab
constexpr int kShortestThumb = 24;
constexpr int kToolTipDelayMs = 600;

void paintMarkIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color) {
  const qreal side = 16;
  paintIcon(painter,
            QRectF(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side), icon,
            color);
}

QColor markColor(const QStyleOption& option, const Tokens& tokens) {
  return option.state.testFlag(QStyle::State_Enabled) ? tokens.text.tertiary : tokens.text.disabled;
}

const QWidget* viewportBeside(const QWidget* scrollBar) {
  const QWidget* container = scrollBar != nullptr ? scrollBar->parentWidget() : nullptr;
  const auto* area =
      container != nullptr ? qobject_cast<const QAbstractScrollArea*>(container->parentWidget()) : nullptr;
  return area != nullptr ? area->viewport() : nullptr;
}

}  // namespace

ThemeProxyStyle::ThemeProxyStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))), m_theme(theme) {}

void ThemeProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const {
  const Tokens& tokens = m_theme.tokens();
  switch (element) {
    case PE_FrameFocusRect:
      if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return paintFocusRing(*painter, tabs->tabRect(tabs->currentIndex()).adjusted(0, 0, -kBetweenTabs, 0),
                              tokens.accent.focus, tokens);
      return paintFocusRing(*painter, option->rect, tokens.accent.focus, tokens);
    case PE_IndicatorCheckBox:
      return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
      return drawRadioButton(*option, *painter);
    case PE_IndicatorMenuCheckMark:
      return paintMarkIcon(*painter, option->rect, Icon::Check, tokens.text.primary);
    case PE_IndicatorArrowDown:
      return paintMarkIcon(*painter, option->rect, Icon::Down, markColor(*option, tokens));
    case PE_IndicatorArrowRight:
      return paintMarkIcon(*painter, option->rect, Icon::Right, markColor(*option, tokens));
    case PE_IndicatorBranch:
      if (option->state.testFlag(State_Children)) {
        const Icon icon = option->state.testFlag(State_Open) ? Icon::Down : Icon::Right;
        paintMarkIcon(*painter, option->rect, icon, tokens.text.tertiary);
      }
      return;
    case PE_FrameTabBarBase:
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                        tokens.line.normal);
      return;
    case PE_PanelScrollAreaCorner:
      return;  // between two lanes without fill there is nothing either
    case PE_IndicatorItemViewItemDrop:
      painter->fillRect(QRect(option->rect.left(), option->rect.top() - 1, option->rect.width(), 2),
                        tokens.accent.base);
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void ThemeProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
  if (element == CE_Splitter) return drawSplitter(*option, *painter);
  if (element == CE_ScrollBarAddPage || element == CE_ScrollBarSubPage) return;
  QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                         QPainter* painter, const QWidget* widget) const {
  if (control == CC_ScrollBar) return drawScrollBar(*option, *painter, widget);
  if (control == CC_ComboBox) return drawComboBox(*option, *painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// A scroll bar is a lane and a thumb: no arrows.
QRect ThemeProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                      SubControl part, const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control != CC_ScrollBar || bar == nullptr) {
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
      rect.setLeft(option->rect.left() + kComboText);
    return rect;
  }
  const bool horizontal = bar->orientation == Qt::Horizontal;
  const int length = horizontal ? bar->rect.width() : bar->rect.height();
  const int range = bar->maximum - bar->minimum;
  int thumb = length;
  if (range > 0) thumb = int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep));
  thumb = std::min(length, std::max(thumb, kShortestThumb));
  const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                            bar->upsideDown);
  int from = 0;
  int to = 0;
  switch (part) {
    case SC_ScrollBarGroove:
      to = length;
      break;
    case SC_ScrollBarSlider:
      from = start;
      to = start + thumb;
      break;
    case SC_ScrollBarSubPage:
      to = start;
      break;
    case SC_ScrollBarAddPage:
      from = start + thumb;
      to = length;
      break;
    default:
      return {};
  }
  const QRect rect = horizontal
                         ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                         : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
  return visualRect(bar->direction, bar->rect, rect);
}

int ThemeProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                 const QWidget* widget) const {
  switch (metric) {
    case PM_SplitterWidth:
      return kSplitterLine;
    case PM_ScrollBarExtent:
      return kScrollLane;
    case PM_ScrollBarSliderMin:
      return kShortestThumb;
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
      return m_theme.tokens().size.icon;
    case PM_ToolBarItemSpacing:
      return m_theme.tokens().space.grid;
    case PM_TreeViewIndentation:
      return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
      return 0;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int ThemeProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                               QStyleHintReturn* returned) const {
  switch (hint) {
    case SH_ToolTip_WakeUpDelay:
      return kToolTipDelayMs;
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

QSize ThemeProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                        const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  if (type == CT_ComboBox) size.setHeight(m_theme.tokens().size.input);
  return size;
}

void ThemeProxyStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const bool enabled = option.state.testFlag(State_Enabled);
  const bool on = option.state.testFlag(State_On);
  const bool partly = option.state.testFlag(State_NoChange);
  const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const bool filled = on || partly;
  const QColor edge = enabled ? (filled ? tokens.accent.base : tokens.line.strong) : tokens.line.normal;
  painter.setPen(QPen(edge, 1));
  painter.setBrush(filled && enabled ? tokens.accent.base : tokens.surface.base);
  painter.drawRoundedRect(box, tokens.radius.chip, tokens.radius.chip);
  const QColor mark = enabled ? tokens.text.onAccent : tokens.text.disabled;
  if (on) paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, mark);
  if (partly) painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
  painter.restore();
}

// The same box as an input's, which a style sheet cannot give it without drawing its arrow too.
void ThemeProxyStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                                   const QWidget* widget) const {
  const Tokens& tokens = m_theme.tokens();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(option.state.testFlag(State_Enabled) ? tokens.line.strong : tokens.line.normal, 1));
  painter.setBrush(tokens.surface.base);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
  painter.restore();
  if (option.state.testFlag(State_HasFocus)) {
    paintFocusRing(painter, option.rect, tokens.accent.focus, tokens, tokens.radius.control);
  }
  paintMarkIcon(painter, proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), Icon::Down,
                markColor(option, tokens));
}

void ThemeProxyStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const bool enabled = option.state.testFlag(State_Enabled);
  const bool on = option.state.testFlag(State_On);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(enabled ? (on ? tokens.accent.base : tokens.line.strong) : tokens.line.normal, 1));
  painter.setBrush(tokens.surface.base);
  const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawEllipse(box);
  if (on) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? tokens.accent.base : tokens.text.disabled);
    painter.drawEllipse(box.center(), 4, 4);
  }
  painter.restore();
}

void ThemeProxyStyle::drawSplitter(const QStyleOption& option, QPainter& painter) const {
  const QRect& rect = option.rect;
  const bool upright = option.state.testFlag(State_Horizontal);
  painter.fillRect(upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                           : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                   m_theme.tokens().line.normal);
}

void ThemeProxyStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                                    const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
  if (bar == nullptr) return;
  if (const QWidget* view = viewportBeside(widget)) {
    painter.fillRect(option.rect,
                     view->palette().brush(view->backgroundRole()));  // the lane has no ground of its own
  }
  if (bar->maximum <= bar->minimum) return;
  QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
  const qreal side = (kScrollLane - kScrollThumb) / 2.0;
  thumb = bar->orientation == Qt::Horizontal ? thumb.adjusted(2, side, -2, -side)
                                             : thumb.adjusted(side, 2, -side, -2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_theme.tokens().line.strong);
  painter.drawRoundedRect(thumb, kScrollThumb / 2.0, kScrollThumb / 2.0);
  painter.restore();
}

}  // namespace headgate::ui
