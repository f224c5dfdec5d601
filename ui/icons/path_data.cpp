#include "ui/icons/path_data.h"

#include <charconv>
#include <cmath>
#include <numbers>

namespace headgate::ui {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view data) : m_rest(data) {}

  QPainterPath read() {
    while (command() && segment()) {
    }
    return m_path;
  }

 private:
  void skipSpace() {
    while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ',')) m_rest.remove_prefix(1);
  }

  // Takes the next command, or repeats the last one where numbers follow without a letter.
  bool command() {
    skipSpace();
    if (m_rest.empty()) return false;
    const char c = m_rest.front();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      m_relative = c >= 'a';
      m_command = m_relative ? char(c - 'a' + 'A') : c;
      m_rest.remove_prefix(1);
    } else if (m_command == 'M') {
      m_command = 'L';
    } else if (m_command == 'Z') {
      return false;
    }
    return true;
  }

  bool number(qreal& value) {
    skipSpace();
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    if (error != std::errc()) return false;
    m_rest.remove_prefix(size_t(end - m_rest.data()));
    return true;
  }

  // The flags of an arc may stand without a space before what follows them.
  bool flag(bool& value) {
    skipSpace();
    if (m_rest.empty() || (m_rest.front() != '0' && m_rest.front() != '1')) return false;
    value = m_rest.front() == '1';
    m_rest.remove_prefix(1);
    return true;
  }

  bool point(QPointF& value) {
    qreal x = 0;
    qreal y = 0;
    if (!number(x) || !number(y)) return false;
    value = QPointF(x, y);
    if (m_relative) value += m_path.currentPosition();
    return true;
  }

  bool segment() {
    const QPointF from = m_path.currentPosition();
    QPointF control = from;  // what a following S reflects
    bool known = false;
    switch (m_command) {
      case 'M':
        known = move();
        break;
      case 'L':
        known = line();
        break;
      case 'H':
        known = straight(&QPointF::rx);
        break;
      case 'V':
        known = straight(&QPointF::ry);
        break;
      case 'C':
        known = curve(control);
        break;
      case 'S':
        known = smoothCurve(from, control);
        break;
      case 'A':
        known = arc(from);
        break;
      case 'Z':
        m_path.closeSubpath();
        known = true;
        break;
      default:
        break;
    }
    m_control = m_command == 'C' || m_command == 'S' ? control : m_path.currentPosition();
    return known;
  }

  bool move() {
    QPointF to;
    if (!point(to)) return false;
    m_path.moveTo(to);
    return true;
  }

  bool line() {
    QPointF to;
    if (!point(to)) return false;
    m_path.lineTo(to);
    return true;
  }

  bool straight(qreal& (QPointF::*coordinate)()) {
    qreal value = 0;
    if (!number(value)) return false;
    QPointF to = m_path.currentPosition();
    (to.*coordinate)() = m_relative ? (to.*coordinate)() + value : value;
    m_path.lineTo(to);
    return true;
  }

  bool curve(QPointF& control) {
    QPointF first;
    QPointF to;
    if (!point(first) || !point(control) || !point(to)) return false;
    m_path.cubicTo(first, control, to);
    return true;
  }

  bool smoothCurve(QPointF from, QPointF& control) {
    const QPointF first = 2 * from - m_control;
    QPointF to;
    if (!point(control) || !point(to)) return false;
    m_path.cubicTo(first, control, to);
    return true;
  }

  // From end points to centre and angles: SVG 1.1, appendix F.6.5, for an ellipse that is not rotated.
  bool arc(QPointF from) {
    qreal rx = 0;
    qreal ry = 0;
    qreal rotation = 0;
    bool large = false;
    bool sweep = false;
    QPointF to;
    if (!number(rx) || !number(ry) || !number(rotation) || !flag(large) || !flag(sweep) || !point(to))
      return false;
    const qreal x = (from.x() - to.x()) / 2 / rx;
    const qreal y = (from.y() - to.y()) / 2 / ry;
    const qreal square = x * x + y * y;
    if (square == 0) return true;
    if (square > 1) {  // too small to reach: F.6.6 makes it as large as needed
      rx *= std::sqrt(square);
      ry *= std::sqrt(square);
    }
    const qreal distance = (large == sweep ? -1 : 1) * std::sqrt(std::max(0.0, 1 / square - 1));
    const qreal scale = square > 1 ? 1 / std::sqrt(square) : 1;
    const QPointF unit(distance * y * scale, -distance * x * scale);  // the centre, on the unit circle
    const auto degrees = [](qreal dx, qreal dy) { return std::atan2(-dy, dx) * 180 / std::numbers::pi; };
    const qreal start = degrees(x * scale - unit.x(), y * scale - unit.y());
    qreal length = degrees(-x * scale - unit.x(), -y * scale - unit.y()) - start;
    if (sweep && length > 0) length -= 360;  // Qt counts against the clock
    if (!sweep && length < 0) length += 360;
    const QPointF centre((from.x() + to.x()) / 2 + unit.x() * rx, (from.y() + to.y()) / 2 + unit.y() * ry);
    m_path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), start, length);
    return true;
  }

  std::string_view m_rest;
  char m_command = 0;
  bool m_relative = false;
  QPointF m_control;
  QPainterPath m_path;
};

}  // namespace

QPainterPath pathFromData(std::string_view data) {
  return Reader(data).read();
}

}  // namespace headgate::ui
