// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/permitted.h"

#include "core/clinic/permissions.h"

#include <QCoreApplication>

namespace oyako::ui {

bool mayRecord(const Context &context)
{
    return clinic::permissionsOf(context.book).value_or(clinic::Permissions{}).record;
}

void requireRecording(QWidget *control, bool may)
{
    if (may) {
        return;
    }
    const QString reason =
        QCoreApplication::translate("Permitted", "今の担当は読むだけです。書ける人に替わると使えます(F12)");
    control->setEnabled(false);
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

} // namespace oyako::ui
