"""Saves a document with a password, as LibreOffice does from its dialog: PIPE SOURCE TARGET FILTER [last]."""
import sys
import time
import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException


def setting(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


pipe, source, target, kind = sys.argv[1:5]
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(120):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (setting("Hidden", True),))
if kind.startswith("writer"):
    password = setting("Password", "alder")
else:  # what it writes for other programs has a scheme of theirs
    password = setting("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", (
        NamedValue("OOXPassword", "alder"), NamedValue("CryptoType", "Standard"))))
document.storeToURL("file://" + target, (setting("FilterName", kind), password))
document.close(True)
if len(sys.argv) > 5:
    desktop.terminate()
