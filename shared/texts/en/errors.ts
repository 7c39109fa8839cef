export const errors = {
  unreachableConnectionRemedy:
    'Check the network, VPN or proxy to the server, and which addresses the server accepts connections from.',
  timeoutConnectionRemedy:
    'Check the host and the port, and that no firewall blocks connections from this computer. OVHcloud databases accept connections only from allowed addresses.',
  untrustedCertificateConnectionRemedy:
    'Check the host. If its certificate comes from your own certificate authority, add the authority’s certificate to the app or to the system.',
  rateLimitedRemedy: 'Wait a minute, then try again.',
  timeoutRemedy: 'Check this computer’s network connection, then try again.',
  unexpectedAnswerControlPlaneRemedy:
    'Check the address and the organisation, and that no proxy or sign-in page responds instead.',
  keyWithTitle: '{key}: {words}',
  notGrantedRuleTitle: 'The keys lack the right {rule}.',
  notGrantedRuleRemedy:
    'Create keys that also have {rule}, and enter them in the inventory settings. For a service account, grant the right in an IAM policy.',
  serverErrorOvhRemedy:
    'Try again in a few minutes. If the problem persists, check the OVHcloud status page, or quote OVHcloud’s query ID, shown with this message, to OVHcloud support.',
  unreachableOvhRemedy:
    'Check the network, the proxy and the address of the endpoint, then try again. Existing data remains available.',
  unreachableTitle: '{server} cannot be reached from this computer.',
  timeoutTitle: '{server} did not answer in time.',
  untrustedCertificateTitle: '{server} uses a certificate that this computer does not trust.',
  rateLimitedTitle: '{server} reports too many requests.',
  serverErrorTitle: '{server} could not answer because of an error on its side.',
  unexpectedAnswerTitle: '{server} returned an unexpected response.',
  serverNameProvider: 'The secret provider',
  serverNameControlPlane: 'Plakar Control Plane',
  serverNameUpdate: 'The update feed',
  serverNameConnection: 'The server',
  untrustedCertificateRemedy:
    'Check the address. If your company inspects traffic or signs its own certificates, choose the file of its certificate authority in Settings > Network. No keys or credentials were sent.',
  unexpectedAnswerRemedy: 'Check the address, and that no proxy or sign-in page responds instead.',
  serverErrorRemedy:
    'Try again in a few minutes. If the problem persists, contact the administrator of the service.',
  unreachableRemedy:
    'Check the address and the network, proxy or VPN used to reach it, then try again.',
  untrustedCertificateProviderRemedy:
    'Check the address. If its certificate comes from your own certificate authority, add the authority’s certificate to the provider or in Settings > Network. No keys or credentials were sent.',
  unexpectedAnswerProviderRemedy:
    'Check the address and the kind of provider, that the secret is text, and that no proxy or sign-in page responds instead.',
  certificateExpiredOnTitle: 'The access certificate expired on {instant}.',
  certificateNotValidBeforeTitle: 'The access certificate is not valid before {instant}.',
  untrustedCertificateUpdateRemedy:
    'Check the address. A company feed needs a certificate that this computer itself trusts: the file in Settings > Network is not used for updates.',
  unexpectedAnswerUpdateRemedy:
    'Check the address. The folder must contain the files that describe the packages, for example latest.yml or latest-linux.yml, as electron-builder writes them.',
  'connection.wrongLocation.title': 'The location does not lead to the bucket or server.',
  'connection.wrongLocation.remedy':
    'Check the host in the location and, for a bucket, its region and name.',
  'connection.noSuchHost.title': 'No host with this name was found.',
  'connection.noSuchHost.remedy':
    'Check the host in the location. Some names are known only in a VPN or a private network.',
  'connection.refused.title': 'The host was reached, but refuses connections on this port.',
  'connection.refused.remedy':
    'Check the port, and that the service is running and accepts connections from this computer.',
  'connection.noTls.title': 'The server does not offer an encrypted connection on this port.',
  'connection.noTls.remedy':
    'Check the port. Turn off encryption only in a network that you trust.',
  'connection.wrongKeys.title': 'The server rejected the credentials.',
  'connection.wrongKeys.remedy':
    'Check the user name and the keys or password in the app. They may have been changed or revoked.',
  'connection.forbidden.title': 'The server does not permit this access.',
  'connection.forbidden.remedy':
    'Ask for the required access, and check that connections from this computer are allowed.',
  'connection.keysRefused.title': 'The keys were rejected or have no access to this bucket.',
  'connection.keysRefused.remedy':
    'S3 does not report which of the two applies. Check both keys, and that their user has access to the bucket.',
  'connection.clockSkew.title': 'This computer’s clock differs too much from the server’s clock.',
  'connection.clockSkew.remedy':
    'Set the date and time of this computer to automatic, then test again.',
  'connection.noSuchBucket.title': 'No bucket with this name exists here.',
  'connection.noSuchBucket.remedy':
    'Check the bucket and the region in the location. The bucket may also have been deleted.',
  'connection.noSuchPath.title': 'A file or folder specified in the app does not exist.',
  'connection.noSuchPath.remedy':
    'Check the path in the location, and the files on this computer that the app refers to.',
  'connection.hostKeyUnknown.title':
    'The server’s host key is unknown to this computer or has changed.',
  'connection.hostKeyUnknown.remedy':
    'Connect to the server once with ssh, compare the key with the server’s key and accept it, then test again.',
  'connection.programMissing.title': 'A program that Plakar needs for this is missing.',
  'connection.programMissing.remedy':
    'Install ssh or the client programs of the database on this computer, or enter their folder in the app.',
  'connection.failed.title': 'Plakar cannot use the app.',
  'connection.failed.remedy':
    'To see Plakar’s message, run the “ping” command from “Copy Plakar commands” in a terminal. The message may contain secrets, so it is not shown here.',
  'connection.notAllowed.title': 'Nothing was tested because Plakar was not started.',
  'connection.notAllowed.remedy':
    'Test again and agree when asked, if the files and programs in the question are yours.',
  'connection.cancelled.title': 'The connection test was cancelled.',
  'connection.cancelled.remedy': 'Earlier results are retained.',
  'restorePointSource.otherAddress.title': 'The stored key belongs to another address.',
  'restorePointSource.otherAddress.remedy':
    'Enter an API key of the Control Plane at this address. A stored key is sent only to the address it was entered for.',
  'restorePointSource.secretMissing.title': 'The API key is missing.',
  'restorePointSource.secretMissing.remedy':
    'Enter an API key of this Control Plane, or choose the secret provider that has it.',
  'controlPlane.wrongAddress.title': 'This address cannot be used.',
  'controlPlane.wrongAddress.remedy':
    'Enter an address that begins with https://. An address with http:// is accepted for this computer only.',
  'controlPlane.unauthorized.title': 'Plakar Control Plane rejected this API key.',
  'controlPlane.unauthorized.remedy':
    'Check that the whole key was copied and that it was not revoked. If it was, create another one in Control Plane and enter it here.',
  'controlPlane.forbidden.title': 'Plakar Control Plane refused a request made with this API key.',
  'controlPlane.forbidden.remedy':
    'Give the key’s user the right to read inventories, resources and restore points, and check the organisation.',
  'credential.absent.title': 'No keys are stored for this inventory.',
  'credential.absent.remedy': 'Enter the keys in the inventory settings.',
  'credential.otherEndpoint.title': 'Stored keys cannot be reused for another endpoint.',
  'credential.otherEndpoint.remedy': 'Enter all the keys for the new endpoint.',
  'vault.unreadable.title': 'The stored secrets cannot be decrypted.',
  'vault.unreadable.remedy':
    'Unlock this computer’s key store and try again, or enter the secrets again. Enter the keys of an inventory in its settings.',
  'vault.otherAddress.title': 'The stored secrets were entered for another address.',
  'vault.otherAddress.remedy':
    'A file of OVHcloud Inventory was changed outside the program. Check the address in the settings, then enter the secrets again.',
  'vault.unwritable.title': 'The secrets could not be stored.',
  'vault.unwritable.remedy':
    'Check that this computer’s key store is unlocked and that the data folder is writable, then try again.',
  'vault.locked.title': 'The vault is locked.',
  'vault.locked.remedy': 'Unlock the vault with the passphrase, then try again.',
  'vault.wrongPassphrase.title': 'The passphrase does not open the vault.',
  'vault.wrongPassphrase.remedy':
    'Enter the passphrase again. Check the keyboard layout and Caps Lock.',
  'vault.noKeyStore.title': 'This computer has no key store that can encrypt.',
  'vault.noKeyStore.remedy':
    'Choose a passphrase, or store the secrets in memory only. On Linux, GNOME Keyring or KWallet can be used as the key store.',
  'signIn.notFound.title':
    'The request to connect in the browser is no longer active, or was for other keys.',
  'signIn.notFound.remedy': 'Connect in the browser again.',
  'signIn.refused.title': 'The request was refused in the browser.',
  'signIn.refused.remedy':
    'Connect in the browser again and confirm there, or enter a consumer key.',
  'page.notOpened.title': 'The page could not be opened in a browser.',
  'page.notOpened.remedy': 'Check that this computer has a default browser, then try again.',
  'folder.notOpened.title': 'The folder could not be opened.',
  'folder.notOpened.remedy': 'Copy its path and open it in the file manager of this computer.',
  'import.notFound.title': 'The keys to import are no longer where they were found.',
  'import.notFound.remedy': 'Import again, or enter the keys.',
  'import.unreadable.title': 'No keys could be read from this file.',
  'import.unreadable.remedy': 'Choose a file in ovh.conf format that you are allowed to read.',
  'network.noCertificates.title': 'This file contains no certificate of a certificate authority.',
  'network.noCertificates.remedy':
    'Choose a text file in PEM format that contains one or more certificates. Your network administrators have it.',
  'network.invalidProxy.title': 'This is not a valid proxy address.',
  'network.invalidProxy.remedy': 'Enter the host and the port, separated by a colon.',
  'network.notAgreed.title': 'This address or file is not approved yet.',
  'network.notAgreed.remedy':
    'If you know it, repeat the action manually and approve it when asked. Background tasks do not ask. Nothing was sent.',
  'network.proxyAuthRequired.title': 'The proxy of this network requires credentials.',
  'network.proxyAuthRequired.remedy':
    'It received no user name and password, or did not accept them. Enter them here or in Settings > Network. The keys were not sent.',
  'network.proxyNotSupported.title': 'This connection cannot use the proxy of this computer.',
  'network.proxyNotSupported.remedy':
    'Connections that use your own certificates need an HTTP or HTTPS proxy, not a SOCKS proxy. Configure one for this address in the system. Nothing was sent.',
  'ovh.invalidApplicationKey.title': 'OVHcloud rejected the application key.',
  'ovh.invalidApplicationKey.remedy':
    'Check that the whole key was copied, and that the endpoint is the one where you created it: a key created at one endpoint is unknown at the others.',
  'ovh.invalidSignature.title': 'The application secret does not match the application key.',
  'ovh.invalidSignature.remedy':
    'Copy the secret again from the page where you created the keys. It is shown only once.',
  'ovh.unknownConsumerKey.title':
    'OVHcloud does not recognise this consumer key for this application.',
  'ovh.unknownConsumerKey.remedy':
    'Check that the whole key was copied and that it belongs to this application key. If it was revoked, create new keys.',
  'ovh.invalidClient.title': 'OVHcloud rejected this client ID and client secret.',
  'ovh.invalidClient.remedy':
    'Check that both were copied completely, and that the endpoint is the one where the service account was created.',
  'ovh.consumerKeyNotValid.title': 'The consumer key has expired or was never confirmed.',
  'ovh.consumerKeyNotValid.remedy':
    'Create new keys at OVHcloud, sign in there to confirm them, and enter them here.',
  'ovh.notGranted.title': 'The keys lack a required right.',
  'ovh.notGranted.remedy':
    'Create keys that also have this right, and enter them in the inventory settings. For a service account, grant the right in an IAM policy.',
  'ovh.addressNotAllowed.title':
    'These keys do not allow requests from the address of this network.',
  'ovh.addressNotAllowed.remedy':
    'Connect from an allowed network, or create keys at OVHcloud without an address restriction.',
  'ovh.notSignedIn.title': 'OVHcloud could not identify the sender of this request.',
  'ovh.notSignedIn.remedy':
    'Check the keys. If they are correct, a proxy may have removed the headers that carry them.',
  'ovh.clockSkew.title': 'This computer’s clock differs too much from OVHcloud’s clock.',
  'ovh.clockSkew.remedy': 'Set the date and time of this computer to automatic, then try again.',
  'ovh.notFound.title': 'OVHcloud found nothing at this address.',
  'ovh.notFound.remedy':
    'Check the endpoint or base URL. If the address is that of a project or resource, it may have been deleted: sync again.',
  'ovh.notOffered.title': 'This OVHcloud endpoint does not offer this service.',
  'ovh.notOffered.remedy':
    'Check the endpoint or base URL. Not every product is available on every endpoint.',
  'ovh.notInRegion.title': 'OVHcloud does not offer this service in this region.',
  'ovh.notInRegion.remedy': 'No action is needed. Other regions are not affected.',
  'ovh.serviceExpired.title': 'This OVHcloud project has expired, so its resources cannot be read.',
  'ovh.serviceExpired.remedy':
    'Pay for or renew the project in the OVHcloud Control Panel, then sync again. After some time, OVHcloud deletes the contents of an expired project.',
  'ovh.refused.title': 'OVHcloud refused this request.',
  'ovh.refused.remedy':
    'Read the message from OVHcloud below. If it does not help, quote OVHcloud’s query ID, shown with this message, to OVHcloud support.',
  'region.down.title': 'OVHcloud reports that this region is down or in maintenance.',
  'region.down.remedy': 'Sync again when the region is available. Existing data is retained.',
  'list.withdrawn.title': 'OVHcloud no longer offers a list that it offered before.',
  'list.withdrawn.remedy':
    'Existing data is retained and marked with its date. Check in the OVHcloud Control Panel whether the items in the list still exist, and quote the query ID to OVHcloud support.',
  'project.suspended.title':
    'OVHcloud has suspended this project, so its resources cannot be read.',
  'project.suspended.remedy':
    'Reactivate the project in the OVHcloud Control Panel, then sync again. The cause is often an unpaid bill.',
  'project.deleting.title':
    'OVHcloud is deleting this project, so its resources are no longer read.',
  'project.deleting.remedy':
    'No action is needed. The resources leave the inventory when the project has been deleted.',
  'restorePointSource.notFound.title': 'This restore point source no longer exists.',
  'restorePointSource.notFound.remedy': 'Return to the settings.',
  'restorePointSource.nothingShown.title':
    'The source no longer shows any of the snapshots that it showed before.',
  'restorePointSource.nothingShown.remedy':
    'A key may have lost rights: check them, then read the source again. If the snapshots really no longer exist, remove the source and add it again.',
  'restorePointSource.alreadyThere.title': 'This store is already a restore point source.',
  'restorePointSource.alreadyThere.remedy':
    'Choose another store, or read the existing source again.',
  'plakar.notFound.title': 'Plakar was not found on this computer.',
  'plakar.notFound.remedy':
    'Install Plakar so that its program is on the PATH, restart OVHcloud Inventory, then read the source again.',
  'plakar.storeNotFound.title': 'Plakar cannot open the store.',
  'plakar.storeNotFound.remedy':
    'Check with “plakar store show” that the store exists, and that its address can be reached from this computer.',
  'plakar.wrongPassphrase.title': 'The passphrase does not open the store.',
  'plakar.wrongPassphrase.remedy':
    'Enter the passphrase of this store, or add it to Plakar’s configuration.',
  'plakar.incompatible.title':
    'This version of Plakar is not compatible with the store or with OVHcloud Inventory.',
  'plakar.incompatible.remedy': 'Update Plakar, then try again.',
  'plakar.integrationMissing.title':
    'An integration that this store needs is not installed in Plakar.',
  'plakar.integrationMissing.remedy':
    'Install it with “plakar pkg add”, for example “plakar pkg add s3”, then try again.',
  'plakar.configIncomplete.title':
    'Plakar was not started because one of its three configuration files is missing.',
  'plakar.configIncomplete.remedy':
    'With a file missing, Plakar would overwrite the configuration files of its sources, destinations and stores, and the settings in them would be lost. Make a copy of Plakar’s configuration folder, add the missing file as described in the guide under “Plakar stores”, then try again.',
  'plakar.timeout.title': 'Plakar took too long to read the store.',
  'plakar.timeout.remedy': 'Check that the store can be reached, then try again.',
  'plakar.failed.title': 'Plakar could not read the store.',
  'plakar.failed.remedy':
    'Run “plakar at @name ls”, with the name of this store, in a terminal to see the cause. Then try again.',
  'plakarApp.notFound.title': 'This app no longer exists.',
  'plakarApp.notFound.remedy': 'It has been removed. Close this dialog, then check the list again.',
  'plakarApp.nameTaken.title': 'Another app already has this name.',
  'plakarApp.nameTaken.remedy': 'Choose a different name.',
  'plakarApp.notFitting.title': 'No Plakar integration supports this resource in this role.',
  'plakarApp.notFitting.remedy':
    'The resource may have changed since this dialog was opened. Close the dialog, then open it again to see which integrations and roles are available.',
  'plakarApp.wrongFields.title': 'Some fields are not valid for this integration.',
  'plakarApp.wrongFields.remedy': 'Check each field, including those under Advanced.',
  'plakarApp.otherAddress.title': 'Stored secrets cannot be reused for a different connection.',
  'plakarApp.otherAddress.remedy': 'Enter the secrets for the new connection.',
  'plakarApp.secretMissing.title': 'A secret of this app is no longer stored.',
  'plakarApp.secretMissing.remedy': 'Edit the app and enter its secrets again.',
  'plakarApp.notUndoable.title': 'This removal can no longer be undone.',
  'plakarApp.notUndoable.remedy':
    'Check the list of apps. If the app is not there, assign it again.',
  'plakar.entriesChanged.title':
    'Nothing was done because the data has changed since it was shown.',
  'plakar.entriesChanged.remedy': 'Review the current data, then confirm again.',
  'provider.notFound.title': 'This secret provider no longer exists.',
  'provider.notFound.remedy': 'Choose another secret provider, or enter the key.',
  'provider.nameTaken.title': 'Another secret provider already has this name.',
  'provider.nameTaken.remedy': 'Choose a different name.',
  'provider.inUse.title':
    'This secret provider cannot be deleted because an inventory, an app or a restore point source uses it.',
  'provider.inUse.remedy': 'First choose another source for its keys wherever they are used.',
  'provider.otherAddress.title':
    'The stored token or key cannot be reused for a different connection.',
  'provider.otherAddress.remedy': 'Enter the token or key for the new connection.',
  'provider.wrongReference.title':
    'This reference does not have the form that its secret provider uses.',
  'provider.wrongReference.remedy': 'Compare it with the example next to the field.',
  'provider.pathNotFound.title': 'The secret provider has nothing at this path.',
  'provider.pathNotFound.remedy':
    'Check the path or name of the secret, and its region, domain or namespace. It may also have been deleted.',
  'provider.fieldNotFound.title': 'The secret does not contain this field.',
  'provider.fieldNotFound.remedy':
    'Check the text after the # in the reference. It is case-sensitive.',
  'provider.wrongToken.title': 'The secret provider rejected the sign-in.',
  'provider.wrongToken.remedy':
    'The token or key may have expired or been revoked. Enter a new one.',
  'provider.notPermitted.title':
    'Signing in works, but the token or key lacks the right to read this secret.',
  'provider.notPermitted.remedy':
    'Request the right to read it: in HashiCorp Vault, a policy with “read” on its path; at OVHcloud, an IAM policy.',
  'provider.notSignedIn.title': 'No token or key is available for this secret provider.',
  'provider.notSignedIn.remedy': 'Enter its token or key under Secret providers.',
  'provider.sessionForOthers.title':
    'This computer’s credentials are not sent to a custom address.',
  'provider.sessionForOthers.remedy':
    'Enter a key for this address under Secret providers, or leave the address empty to use the provider’s own address.',
  'provider.sealed.title': 'The Vault server is sealed and does not answer requests.',
  'provider.sealed.remedy': 'Unseal the server or ask its administrator to do so, then try again.',
  'provider.wrongKey.title': 'The value that was read cannot be a key.',
  'provider.wrongKey.remedy':
    'Check that the reference leads to the key alone. A key contains no spaces and no accented or other non-ASCII characters.',
  'provider.wrongCertificate.title': 'This is not a certificate in PEM format.',
  'provider.wrongCertificate.remedy':
    'Choose or paste the whole certificate, from -----BEGIN CERTIFICATE----- to its last line.',
  'provider.wrongPrivateKey.title':
    'This is not a private key in PEM format, or its file can no longer be read.',
  'provider.wrongPrivateKey.remedy':
    'Choose or paste the whole key. OVHcloud shows it only once: if it is lost, create a new certificate.',
  'provider.wrongKeyPassphrase.title':
    'The private key is encrypted, and this passphrase does not decrypt it.',
  'provider.wrongKeyPassphrase.remedy': 'Enter the passphrase of the private key.',
  'provider.otherPrivateKey.title': 'The private key does not belong to the certificate.',
  'provider.otherPrivateKey.remedy': 'Choose the two files that were created together.',
  'provider.certificateExpired.title': 'The access certificate has expired.',
  'provider.certificateExpired.remedy':
    'Create another certificate for the OKMS domain, and enter it with its key.',
  'provider.certificateNotYetValid.title': 'The access certificate is not valid yet.',
  'provider.certificateNotYetValid.remedy':
    'Check the date and time of this computer, or wait until the certificate is valid.',
  'provider.certificateRefused.title': 'OVHcloud rejected the access certificate.',
  'provider.certificateRefused.remedy':
    'Check that it is listed under the access certificates of the OKMS domain and not revoked, and that its identities may read secrets there. Otherwise, create another one.',
  'provider.otherDomain.title': 'The access certificate was created for another OKMS domain.',
  'provider.otherDomain.remedy':
    'Check the ID of the OKMS domain, or create a certificate for this domain.',
  'settingsFile.unreadable.title': 'This file cannot be read.',
  'settingsFile.unreadable.remedy':
    'Check that you are allowed to read it, and that it was created with “Export settings”.',
  'settingsFile.invalid.title': 'This is not a settings file, or it is damaged.',
  'settingsFile.invalid.remedy':
    'Choose a file created with “Export settings”. Nothing has changed.',
  'settingsFile.newer.title': 'This file was created by a newer version of OVHcloud Inventory.',
  'settingsFile.newer.remedy':
    'Install that version on this computer, then import the file. Nothing has changed.',
  'settingsFile.notFound.title': 'This file is no longer open.',
  'settingsFile.notFound.remedy': 'Choose the file again.',
  'update.noFeed.title': 'No update feed is set.',
  'update.noFeed.remedy': 'Enter the address of the feed in Settings > Updates.',
  'update.invalidFeed.title': 'This is not a valid feed address.',
  'update.invalidFeed.remedy':
    'Enter an address that begins with https:// and has no user name, query or fragment.',
  'update.changed.title': 'The update feed now offers a different version.',
  'update.changed.remedy': 'Check for updates again. Nothing was installed.',
  'update.notVerified.title':
    'The download does not match the description in the feed and was discarded.',
  'update.notVerified.remedy': 'Inform the administrator of the feed. Nothing was installed.',
  'update.notInstalled.title': 'The new version cannot replace this one.',
  'update.notInstalled.remedy':
    'Move the AppImage to one of your own folders with enough free space, then check for updates again.',
  'update.notPossible.title': 'The update cannot be downloaded or installed now.',
  'update.notPossible.remedy':
    'Check for updates again. It may be that only the system can update this installation.',
  'inventory.notFound.title': 'This inventory could not be found.',
  'inventory.notFound.remedy': 'It may have been deleted. Return to the list of inventories.',
  'group.notFound.title': 'No inventory is in this group.',
  'group.notFound.remedy': 'The group may have been renamed. Choose another one.',
  'inventory.nameTaken.title': 'Another inventory already has this name.',
  'inventory.nameTaken.remedy': 'Choose a different name.',
  'inventory.otherAccount.title': 'These keys belong to another account.',
  'inventory.otherAccount.remedy':
    'Enter keys of the account that was discovered, or replace the account in the inventory settings.',
  'exclusion.notFound.title': 'This exclusion rule no longer exists.',
  'exclusion.notFound.remedy': 'It was deleted in the meantime. Your action had no effect.',
  'exclusion.notUndoable.title': 'This action can no longer be undone.',
  'exclusion.notUndoable.remedy': 'Select the resources and choose Exclude or Include instead.',
  'resource.notFound.title': 'This resource is no longer known.',
  'resource.notFound.remedy':
    'The last sync no longer found it. Close its details and check the list again.',
  'sync.alreadyRunning.title': 'A sync of this inventory is already running.',
  'sync.alreadyRunning.remedy': 'Wait until it ends, or cancel it.',
  'sync.cancelled.title': 'The sync was cancelled.',
  'sync.cancelled.remedy':
    'Sync again to read the current state. The sync changed nothing, and existing data is retained.',
  'storage.unwritable.title': 'The data could not be saved on this computer.',
  'storage.unwritable.remedy':
    'Check that the data folder exists and that you are allowed to write to it, then try again.',
  'storage.full.title': 'The disk of this computer is full.',
  'storage.full.remedy': 'Free up some space, then try again.',
  'export.unwritable.title': 'The file cannot be written there.',
  'export.unwritable.remedy':
    'Choose another folder, or check that you are allowed to write to this one and that the file is not open in another program.',
  'export.notFound.title': 'OVHcloud Inventory no longer knows where this file was saved.',
  'export.notFound.remedy': 'Look for it in the folder where you saved it.',
  'export.notOpened.title': 'The file could not be opened.',
  'export.notOpened.remedy':
    'Show it in its folder, and open it from there. This computer may have no program for it.',
  'report.notDrawn.title': 'The report could not be created in time.',
  'report.notDrawn.remedy': 'Close programs that slow down this computer, then try again.',
  'demo.notAvailable.title': 'The demo account cannot do this.',
  'demo.notAvailable.remedy': 'Leave the demo to use your own keys and files.',
  'ipc.invalidRequest.title': 'Some of what you entered is not valid.',
  'ipc.invalidRequest.remedy':
    'Check the fields. If they are correct, this is a bug in OVHcloud Inventory: report the reference.',
  'ipc.untrustedSender.title':
    'OVHcloud Inventory refused a request that did not come from its own window.',
  'ipc.untrustedSender.remedy': 'Restart OVHcloud Inventory. If this happens again, report it.',
  'internal.title': 'Something went wrong in OVHcloud Inventory.',
  'internal.remedy': 'Try again. If this happens again, report the reference below.',
  'link.notFound.title': 'This snapshot or this instance is no longer known.',
  'link.notFound.remedy':
    'The last sync no longer found the snapshot or the instance. Your action had no effect.',
};
