// Settings and the file they live in: an INI file that is read once, when this is made, and written in the
// background, as a whole or not at all. Keys that nobody here knows stay in it.
//
// A file that cannot be read, or a value that cannot be right, becomes the default; note() says so, and a
// file that was no INI file is kept beside the new one. Thread: main; the writer is a thread of its own,
// which the destructor waits for, so that the last change is never lost.
#pragma once

#include <functional>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "ui/settings/settings.h"

namespace headgate::ui {

class SettingsStore final : public QObject {
  Q_OBJECT

 public:
  explicit SettingsStore(QString path, QObject* parent = nullptr);
  ~SettingsStore() override;

  const Settings& values() const { return m_values; }
  // In effect at once, in the file soon.
  void change(const std::function<void(Settings&)>& edit);

  QByteArray layoutOf(const QString& part) const;
  void setLayout(const QString& part, const QByteArray& layout);

  const QString& path() const { return m_path; }
  // What was wrong with the file, as a sentence; empty if nothing was. The rest of a failed write comes
  // later.
  const QString& note() const { return m_note; }

 Q_SIGNALS:
  void changed();
  void noteChanged();

 private:
  void read();
  void scheduleWrite();
  void write();
  void setNote(const QString& note);

  const QString m_path;
  Settings m_values;
  QString m_note;
  QThreadPool m_writer;
  bool m_writeScheduled = false;
};

}  // namespace headgate::ui
