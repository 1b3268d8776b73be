// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/resources.h"

#include <QDir>
#include <QtGlobal>

void openScheduleResources()
{
    Q_INIT_RESOURCE(schedules);
}
