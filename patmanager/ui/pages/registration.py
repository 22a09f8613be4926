"""How to register an application, once for a directory, and where its id is entered."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.core.setting_kinds import DOMAIN, GUID
from patmanager.ui.widgets.command_box import CommandBox
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.text import Kind, Text, field_label

COMMANDS = """\
app=$(az ad app create --display-name patmanager --sign-in-audience AzureADMyOrg \\
    --public-client-redirect-uris http://localhost --query appId --output tsv)

devops=499b84ac-1321-427f-aa17-267ca6975798
for scope in vso.pats vso.pats_manage vso.profile; do
    id=$(az ad sp show --id $devops --output tsv \\
        --query "oauth2PermissionScopes[?value=='$scope'].id")
    az ad app permission add --id $app --api $devops --api-permissions $id=Scope
done

az ad sp create --id $app
az ad app permission admin-consent --id $app   # where an administrator must agree

echo "client id: $app"; az account show --query tenantId --output tsv"""
"""For Bash with the Azure CLI; the long id is Azure DevOps, the same in every directory."""


class Registration(QWidget):
    """Explains the registration and takes its result: `entered` carries client id and tenant."""

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.commands = CommandBox(COMMANDS, self.tr("Commands that register patmanager"))
        self.client_id = QLineEdit()
        self.client_id.setPlaceholderText("00000000-0000-0000-0000-000000000000")
        self.tenant = QLineEdit()
        self.tenant.setPlaceholderText("contoso.onmicrosoft.com")
        self.complaint = Notice(Sign.STOP)
        self.use = QPushButton(self.tr("&Use this application"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Register patmanager once"), Kind.SECTION))
        column.addWidget(
            Text(
                self.tr(
                    "patmanager signs in as an application of your own directory. Somebody who may "
                    "register applications there runs these commands once, in Bash or in the "
                    "Azure Cloud Shell. There is no client secret, and none is needed."
                )
            )
        )
        column.addWidget(self.commands)
        column.addWidget(field_label(self.tr("Application (client) &ID"), self.client_id))
        column.addWidget(self.client_id)
        column.addWidget(field_label(self.tr("&Directory (tenant), may stay empty"), self.tenant))
        column.addWidget(self.tenant)
        column.addWidget(self.complaint)
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addStretch(1)
        column.addLayout(row)
        self.client_id.textChanged.connect(self._check)
        self.tenant.textChanged.connect(self._check)
        self.client_id.returnPressed.connect(self._enter)
        self.tenant.returnPressed.connect(self._enter)
        self.use.clicked.connect(self._enter)
        self._check()

    def _check(self) -> None:
        client, tenant = self.client_id.text().strip(), self.tenant.text().strip()
        good_client = bool(re.fullmatch(GUID, client))
        good_tenant = not tenant or bool(re.fullmatch(f"{GUID}|{DOMAIN}|organizations", tenant))
        self.use.setEnabled(good_client and good_tenant)
        self.complaint.hide()
        if client and not good_client:
            self.complaint.say_plainly(
                self.tr("An application ID has five groups of digits and letters from a to f.")
            )
        elif not good_tenant:
            self.complaint.say_plainly(self.tr("A directory is an ID or a domain."))

    def _enter(self) -> None:
        if self.use.isEnabled():
            self.entered.emit(self.client_id.text().strip(), self.tenant.text().strip())
