// swift-format-ignore-file
// Written by `make rules` from rules/*.yaml: change those.
extension BundledRules {
  package static let table: StaticString = ###"""
17659	324	25256	180342
7z	64598
:	178010
ALTER	50567
DELETE	50567
DROP	50567
Drop	50567
FLUSHALL	50567
FLUSHDB	50567
MegaCli	58668
MegaCli64	58668
SHUTDOWN	50567
TRUNCATE	50567
UPDATE	50567
VBoxManage	18556
acme.sh	102658
activemq	45684
airflow	49426
alembic	41384,44804
aliyun	10756
alter	50567
amplify	152907
anaconda	156058,157865
ansible	100206
ansible-galaxy	100206,157865
ansible-playbook	102042
apache2ctl	167294
apachectl	167294
apcupsd	165882
apk	140857,143079
appcenter	157865
appwrite	152907
apt	140857,143079
apt-get	140857,143079
aptible	152907
aptitude	140857,143079
aptly	156058
arc	95549
arcconf	58668
architect	95549
argo	124683
argocd	124683
aria2c	176090
arptables	133043,135436
artemis	45684
artisan	41384
asterisk	167294
atlas	41384,152907
atmos	95549
auditctl	179211
auth0	152907
auto	157865
avrdude	61802
aws	0,1894,2360,3001,21414,22815,24648,25719,130633
aws-glue	49426
az	8532,9559,10285,93728
azcopy	10285
azd	95549
b4	130633
badblocks	53709
badmin	175203
bao	102658
barman	36511,82520
bash	163625
beeline	21414,22815,24648,25719,27481,29970
bfg	90525
bintray	156058
birdc	138452
blkdiscard	53709
blockdev	55956,56280
bmaptool	51548,52507
bolt	100206
bomb	178010
bootctl	173822
borg	82520
bosh	95549
boundary	102658
bq	21414,22815,24648,25719,49426
braze	130633
brctl	136383
brevo	130633
brew	145591,146891
bsd-mailx	126797
btrfs	58046
buildah	161937
bun	97116,156058,157865,163625
busybox	165882
bw	102658
cabal	157865
cap	152907,163625
caprover	152907
cargo	145591,156058,157865
cdk	95549,98108,163625
cdk8s	95549
cdktf	95549,98108
celery	45684
ceph	18556
certbot	102658
certutil	102658
cf	152907
cfcli	151873
cfdisk	54907
cgdisk	54907
chage	172884
chalice	95549
changeset	157865
charm	156058
charmcraft	156058,157865
chgrp	80379,81115
chkconfig	167294
chmod	77944,78457,79084,79801
choco	143079
chown	80379,81115
cibadmin	167294
cilium	124683
cinder	10756
civo	10756
clever	152907
cli53	139263
clickhouse	21414,22815,24648,25719,27481,29970,32719,34444,35520
clickhouse-client	21414,22815,24648,25719,27481,29970,32719,34444
clickhouse-local	21414,22815,24648,25719,27481,29970,32719,34444
clj	157865
clojure	157865
cloudflared	151873
cloudscale	10756
cloudsmith	156058
clush	100206
clusterctl	125825
cockroach	21414,22815,24648,25719,27481,29970,32719,34444,37647
code-push	157865
colima	97706
composer	163625
conan	157865
conda	145591,146891
condor_drain	175203
condor_off	175203
confluent	45684
conntrack	133043
console	41384
consul	102658
convex	152907
copilot	95549,152907,163625
corosync-cfgtool	167294
cp	52507,64598
cpan-upload	157865
cpio	64598
cqlsh	21414,22815,24648,25719,27481,29970,32719,34444
crane	17895,161937
crictl	13983
crm	167294
crm_node	167294
crm_resource	167294
crontab	177605
crossplane	95549
cryptsetup	59296
csf	133043
cssh	100206
ctr	13983
curl	47929,48782,126797,130633,176090
customerio	130633
cvs	92765
cypher-shell	21414,25719
dart	156058,157865
dash	163625
databricks	49426
date	173822
db2	21414,22815,24648,25719,27481,29970,32719,34444,35520
dbca	35520
dbmate	41384
dbt	41384
dc3dd	51548
dcfldd	51548
dd	51548
ddrescue	52507
debrelease	157865
debugfs	59783
delete	50567
delgroup	172884
delta	49426
deluser	172884
deno	157865
dep	163625
deploy	163625
dhclient	139263
dhcp_release	139263
diesel	41384
diskutil	53709
django-admin	30564,41384
dmsetup	56665
dnf	140857,143079
dnscontrol	139263
do-release-upgrade	140857,143079
docker	12160,13256,13663,13983,15331,16730,17380,17895,161937
docker-compose	12160,15331
doctl	10756
dokku	152907
doppler	102658
dotnet	41384,156058,157865
dotnet-ef	41384
doveadm	130633
dovecot	167294
dpkg	140857,143079
dpkg-divert	143079
dput	157865
dracut	173822
dracut-shutdown	165882
drbdadm	18556
drop	50567
dropcluster	35520
dropdb	35520
dropuser	35520
drush	41384
dscl	172884
dsh	100206
duckdb	21414,22815,24648,25719,27481,29970,32719
dump2	59783
duplicacy	82520
duplicati-cli	82520
duplicity	82520
dupload	157865
dvc	49426
e2fsck	59783
eas	152907,157865
eb	152907,163625
ebtables	133043,135436
ecs-cli	95549
efibootmgr	165882
efivar	173822
eksctl	125825
emerge	140857,143079
encore	95549
equinix	10756
esmtp	126797,130354
espefuse	61802
espefuse.py	61802
esxcli	18556
etcdctl	45684
ethtool	136383
exim	130633,167294
exim4	130633,167294
exo	10756
expo	157865
exportfs	167294
fab	100206,163625
fastboot	61020,61525
fastlane	156058,157865
fc	176694
fd	73846
fdfind	73846
fdisk	54907
fetch	176090
find	72844,73846
firebase	152907,163625
firewall-cmd	133043,135436
fisql	21414,22815,24648,25719,27481,29970,32719,34444
flarectl	139263,151873
flash_erase	53709
flash_eraseall	53709
flashrom	173822
flask	41384
flatpak	140857,143079
fleet	124683
flit	157865
flushall	50567
flushdb	50567
flutter	156058,157865
flux	124683
fly	149809,163625
flyctl	149809
flyway	41384
foreman-installer	100206
fork	178010
forkbomb	178010
fossil	92765
fsarchiver	52507
fsck	59783
fsfreeze	167294
fuser	171062,172083
fwupdmgr	173822
galera_new_cluster	37647
gardenctl	125825
gbak	36511
gcloud	5255,6313,7253,21414,22815,24648,25719,163625
gdisk	54907
gem	145591,146891,156058,157865
gh	93728,95205,157865,163625
gh-ost	41384
gigalixir	152907
git	83480,84808,85328,86212,86582,86969,87907,88577,89050,89493,89923,90197,90525,91230,91996,92403,130633,163338
git-filter-repo	90525
gitlab-backup	36511
gitlab-rake	36511
glab	93728,157865
glance	10756
gluster	18556
gmake	97116,163625
gobgp	138452
goose	41384
goreleaser	157865
govc	18556
gpasswd	172884
gpg	102658,162988
gpg2	162988
gradle	157865
gradlew	157865
groupdel	172884
grub-install	173822
grub-mkconfig	173822
grub-reboot	165882
grub2-install	173822
grub2-mkconfig	173822
grub2-reboot	165882
gsutil	6313
hadoop	49426
halt	165882
hammer	100206
haproxyctl	167294
hatch	157865
hbase	49426
hcloud	10756
hcloud-robot	10756
hdfs	49426
hdparm	53709
heirloom-mailx	126797
helm	119960,120971,122801,124297,156058,157865
helm3	119960,120971,122801,124297
helmfile	119960,124683
heroku	21414,22815,24648,25719,147878,148778,149492
hex	156058,157865
hf	156058,157865
hg	92765
history	176694,177070
hive	21414,22815,24648,25719,27481,29970
hpssacli	58668
http	47929,48782,176090
httpd	167294
httpie	47929
https	47929,48782,176090
hub	83480,84808,85328,86212,86582,86969,87907,88577,89050,89493,89923,90197,90525,91230,91996,92403,93728
huggingface-cli	156058,157865
hugo	157865
hw	10756
ibmcloud	10756
ic	10756
ifconfig	136383
ifdown	136383
impala-shell	21414,22815,24648,25719
impdp	36511
incus	18556
infisical	102658
influx	21414,22815,32719,35520
init	165882
initctl	167294
innobackupex	36511
install	64598
installp	143079
inv	97116,163625
invoke	97116,163625
invoke-rc.d	170219
ionosctl	10756
ip	136383,138452
ip6tables	133043,135436
ip6tables-nft	133043,135436
ip6tables-restore	133043
ipa	139263
ipmitool	165882
ipsec	138106
ipset	133043
iptables	133043,135436
iptables-legacy	133043,135436
iptables-nft	133043,135436
iptables-restore	133043
ipvsadm	133043
iredis	39674
isql	21414,22815,24648,25719,27481,29970,32719,34444
istioctl	124683
java	93728
jcli	93728
jenkins-cli	93728
jf	152907
jfrog	152907,157865
jj	92765
journalctl	179211
jsr	156058,157865
juju	95549
just	97116,163625
k	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
k0s	125825
k3s-agent-uninstall.sh	125825
k3s-killall.sh	125825
k3s-kubectl	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
k3s-uninstall.sh	125825
kadmin	139263
kadmin.local	139263
kafka-acls	45684
kafka-acls.sh	45684
kafka-configs	45684
kafka-configs.sh	45684
kafka-consumer-groups	45684
kafka-consumer-groups.sh	45684
kafka-delete-records	45684
kafka-delete-records.sh	45684
kafka-storage	45684
kafka-storage.sh	45684
kafka-topics	45684
kafka-topics.sh	45684
kafkactl	45684
kaggle	157865
kamal	152907,163625
kapp	124683
katapult	10756
kcat	45684
keepalived	167294
kexec	165882
keydb-cli	39674
keytool	102658
kill	171062,172083
killall	171062,172083
killall5	171062
kitchen	97706
klaviyo	130633
knex	30564,41384,44804
knife	100206
knotc	139263
kopia	82520
kops	125825
koyeb	152907
kubeadm	125825
kubecolor	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
kubectl	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
kubefirst	95549
kubespray	95549,125825
kudu	49426
launchctl	167294
ldapdelete	139263
ldapmodify	139263
lein	157865
lerna	157865
lightsail	10756
lilo	173822
limactl	18556
linkerd	124683
linode	10756
linode-cli	10756
liquibase	41384
listmonk	130633
litecli	21414,22815,25719,27481,29970,32719
ln	64598
loginctl	165882
luarocks	157865
lvconvert	56665
lvm	56665
lvreduce	56665
lvremove	56665
lvresize	56665
lxc	18556
lxc-destroy	13983
lynx	176090
mage	97116,163625
mail	126797
mail-merge	130633
mailchimp	130633
mailgun	130633
mailjet	130633
mailman	130633
mailmerge	130633
mailx	126797
make	97116,163625
mamba	145591,146891
manage.py	30564,41384,130633
mariabackup	36511
mariadb	21414,22815,24648,25719,27481,29970,32719,34444,50567
mariadb-admin	35520
maturin	157865
mc	18556
mc-cli	130633
mco	100206
mdadm	58668
megacli	58668
metal	10756
microdnf	140857,143079
microk8s	125825
microk8s.kubectl	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
micromamba	145591,146891
migrate	41384
minikube	125825
mix	30564,41384,44804,156058,157865
mkdosfs	53112
mke2fs	53112
mkexfatfs	53112
mkfs	53112
mkinitcpio	173822
mkntfs	53112
mkreiserfs	53112
mkswap	53112
mkudffs	53112
mlflow	49426
modprobe	173822
molecule	97706
mongo	27481,29970,38985
mongocli	152907
mongorestore	36511
mongosh	27481,29970,38985
monit	167294
mosquitto_ctrl	45684
mount	60570,173822
msmtp	126797,130354
mssql-cli	21414,22815,24648,25719
multipass	18556
mussh	100206
mutt	126797
mv	64598,75900
mvn	157865
mvnw	157865
mycli	21414,22815,24648,25719,27481,29970,32719,34444,50567
mysql	21414,22815,24648,25719,27481,29970,32719,34444,50567
mysql_install_db	37647
mysqladmin	35520
mysqld	37647
mysqlimport	36511
mysqlsh	21414,22815,24648,25719,27481,29970,32719,34444,50567
nala	140857,143079
nats	45684
nc	176090
ncat	176090
neo4j-admin	36511
neomutt	126797
neon	152907
neonctl	152907
nerdctl	12160,13256,13663,13983,15331,16730,17380,17895,161937
net	167294
netlify	151388,163625
netplan	136383
netsh	133043
networkctl	136383
networksetup	136383
neutron	10756
newfs	53112
newlist	130633
nft	133043,135436
nginx	167294
ngrok	152907
nhost	152907
nitric	95549
nix-collect-garbage	143079
nix-env	143079
nixos-rebuild	143079
nmcli	136383
node	72265,163625
nodetool	37647
nomad	102658
northflank	152907
nova	10756
now	150741
np	157865
npm	97116,145591,146891,156058,157865,163625
nsupdate	139263
ntfsfix	59783
ntl	151388
nuget	156058,157865
nvm	146891
nvme	53709
nwipe	53709
nx	157865,163625
oc	104982,106707,108599,112301,114167,116100,117627,117969,118495,118844,119960,120971,121872,124683
occ	31830
oci	10756
ocm	125825
octodns-sync	139263
okta	152907
onesignal	130633
op	102658
opam	157865
openshift-install	125825
openssl	102658
openstack	10756
opentofu	95549,98108,99263
openvpn	138106
opkg	143079
opkg-remove	143079
oras	17895,157865
orchestrator-client	37647
ovhcloud	10756
ovs-vsctl	136383
ovsx	156058,157865
p4	92765
packet	10756
pacman	140857,143079
pam-auth-update	172884
pamac	143079
pantheon	152907
parallel-ssh	100206
parted	54907
partprobe	56280
paru	140857,143079
pass	102658
passwd	172884
patronictl	37647
pbsnodes	175203
pcs	167294
pct	18556
pdm	157865
pdns_control	139263
pdnsutil	139263
pdsh	100206
perccli	58668
perl	72265
pfctl	133043
pg_archivecleanup	37647
pg_ctl	37647
pg_ctlcluster	37647
pg_dropcluster	35520
pg_resetwal	37647
pg_resetxlog	37647
pg_restore	36511
pg_rewind	37647
pg_upgrade	37647
pgbackrest	36511,82520
pgcli	21414,22815,24648,25719,27481,29970,32719,34444,50567
php	30564,31830,41384,44804,130633
pip	145591,146891
pip3	145591,146891
pkg	140857,143079
pkill	171062,172083
platform	152907
pm-hibernate	165882
pm-suspend	165882
pm2	167294
pnpm	97116,146891,156058,157865,163625
pod	156058,157865
podman	12160,13256,13663,13983,15331,16730,17380,17895,161937
podman-compose	12160,15331
poetry	157865
port	143079
porter	152907
postfix	167294
postmark	130633
postsuper	130633
poweroff	165882
presto	21414,22815,24648,25719,27481,29970,32719
prisma	41384,44804
prlctl	18556
pscale	152907
psql	21414,22815,24648,25719,27481,29970,32719,34444,50567
pssh	100206
pt-archiver	41384
pt-online-schema-change	41384
pub	156058,157865
pulsar-admin	45684
pulumi	95549,98108,99263
puppet	100206
puppetserver	100206
pv	52507
pvcreate	56665
pveceph	18556
pvesm	18556
pvremove	56665
python	30564,41384,72265,130633,157865,163625
python2	72265
python3	30564,41384,72265,130633,157865,163625
qbec	95549
qemu-img	59783
qm	18556
qmgr	45684,175203
qovery	152907
qpid-config	45684
rabbitmq-diagnostics	45684
rabbitmqadmin	45684
rabbitmqctl	45684
racadm	165882
rados	18556
radosgw-admin	18556
rails	30564,41384,44804,130633
railway	152907
rake	30564,36511,41384,44804,97116,130633,157865,163625
rancher	124683
rbd	18556
rc-service	167294,170219
rc-update	167294
rclone	82055
reboot	165882
redis-cli	39674
redis6-cli	39674
reg	17895
regctl	17895
release-it	157865
release.sh	163625
remove_members	130633
removepkg	143079
render	152907
repmgr	37647
repo	92765
reprepro	156058
resend	130633
resize2fs	59783
resolvconf	139263
restic	82520
restore	59783
rke	125825
rke2-killall.sh	125825
rke2-uninstall.sh	125825
rm	62519,63332,63667,65539,66144,66907,67770,68388,69278,69864,74650,177070,178377,179211
rman	36511
rmlist	130633
rmmod	173822
rndc	139263
rosa	125825
route	138452
rpk	45684
rpm	140857,143079
rpm-ostree	143079
rq	45684
rsync	81508
ruby	72265,163625
rundeck	100206
runsvctrl	167294
rustup	145591,146891
rye	157865
s-nail	126797
s3cmd	18556
s5cmd	18556
s6-svc	167294
sacctmgr	175203
salt	100206
salt-key	100206
salt-ssh	100206
sam	95549,163625
samba-tool	139263
sbt	157865
sc	167294
scalingo	152907
scontrol	175203
scoop	143079
scrub	53709
scw	10756
sdd	51548
semantic-release	157865
sendEmail	126797
sendgrid	130633
sendinblue	130633
sendmail	126797,130354
sendy	130633
sentry-cli	152907
sequelize	30564,41384
sequelize-cli	30564,41384
serverless	95549,163625
service	167294,170219
setfacl	77944,79408
setup.py	157865
sf	152907
sfdisk	54907
sfdx	152907
sg_format	53709
sgdisk	53709,54907
sh	163625
shorewall	133043
shred	52507,75541,177070,179211
shutdown	165882
sidekiqctl	45684
skill	171062
skopeo	17895,161937
slackpkg-remove	143079
slay	171062
sls	95549,163625
sls3	95549
smbpasswd	172884
snap	140857,143079
snapcraft	156058,157865
snapper	58046
snow	21414,22815,24648,25719,27481,29970,32719
snowsql	21414,22815,24648,25719,27481,29970,32719
snyk	152907
socat	167294,176090
spacectl	95549
spark-sql	21414,22815,24648,25719,27481,29970
sqitch	41384
sql	21414,22815,24648,25719,27481,29970,32719,34444
sqlcipher	21414,22815,25719,27481,29970,32719
sqlcl	21414,22815,24648,25719,27481,29970,32719,34444
sqlcmd	21414,22815,24648,25719,27481,29970,32719,34444
sqlite	21414,22815,25719,27481,29970,32719
sqlite3	21414,22815,25719,27481,29970,32719
sqlplus	21414,22815,24648,25719,27481,29970,32719,34444
sqlx	41384
srm	75541
srvctl	37647
ssacli	58668
ssh	178377
ssh-keygen	178377,178834
ssmtp	126797,130354
sst	95549
stack	157865
stackit	10756
standard-version	157865
step	102658
stonith_admin	167294
stop	167294
storcli	58668
storcli64	58668
stripe	152907
supabase	30564,152907
supervisorctl	167294
surge	152907
sv	167294
svc	167294
svn	92765
svnadmin	92765
swaks	126797
swanctl	138106
swapoff	60570
swift	10756,157865
swupd	143079
symfony	41384
sympa	130633
sysadminctl	172884
sysctl	173822
systemctl	136383,165882,167294,170219
tailscale	138106
talosctl	125825
tanka	95549
tar	64598
tarsnap	82520
task	97116,163625
tc	135436,136383
tccli	10756
tctl	102658
tdnf	140857,143079
tea	93728
tee	52507,77477,179211
telinit	165882
tencentcloud	10756
terminus	152907
terraform	95549,98108,99263
terragrunt	95549,98108,99263
terramate	95549
testdisk	59783
tf	95549,98108,99263
tg	95549,98108,99263
timedatectl	173822
timeshift	58046
tiup	35520
tk	95549
tkn	124683
tmutil	82520
tofu	95549,98108,99263
tootctl	31830
trino	21414,22815,24648,25719,27481,29970,32719
truncate	50567,76208,177070,178377,179211
tsh	102658
tsql	21414,22815,24648,25719,27481,29970,32719,34444
tune2fs	59783
turso	21414,22815,24648,25719,152907
twilio	152907
twine	157865
typeorm	30564,41384
ubiformat	53709
ufw	133043,135436
umount	60570
unbound-control	139263
unlink	63667,179211
unzip	64598
up	95549
upctl	10756
update	50567
update-grub	173822
update-rc.d	167294
upscmd	165882
upsun	152907
userdel	172884
usermod	172884
usql	21414,22815,24648,25719,27481,29970,32719,34444
uv	157865
vagrant	97706
valkey-cli	39674
varnishadm	167294
vault	102658
vboxmanage	18556
vc	150741
velero	82520,124683
vercel	150741,163625
vgreduce	56665
vgremove	56665
vim-cmd	18556
virsh	18556
vsce	156058,157865
vsql	21414,22815,24648,25719,27481,29970,32719,34444,50567
vtctl	35520
vtctlclient	35520
vtctldclient	35520
vtysh	138452
vultr	10756
vultr-cli	10756
w3m	176090
wal-e	82520
wal-g	36511,82520
wasm-pack	157865
waypoint	102658
web-ext	157865
wevtutil	179211
wg	136383
wg-quick	138106
wget	47929,48782,176090
winget	143079,157865
winglang	95549
wipe	75541
wipefs	52507,53709
wp	31830,41384,130633
wrangler	151873,163625
xbps-remove	143079
xcrun	157865
xe	18556
xfs_repair	59783
xh	47929,48782,176090
xkill	172083
xtrabackup	36511
yarn	97116,146891,156058,157865,163625
yay	140857,143079
yc	10756
ykman	102658
ysqlsh	21414,22815,24648,25719,27481,29970,32719,34444,50567
yum	140857,143079
zappa	95549
zeabur	152907
zfs	57505
zkCli.sh	45684
zkcli	45684
zookeeper-shell	45684
zookeeper-shell.sh	45684
zpool	57505
zsh	163625
zypper	140857,143079
glob	*-deploy	163625
glob	*-deploy.sh	163625
glob	*_deploy.sh	163625
glob	deploy-*	163625
glob	deploy.*	163625
glob	fsck.*	59783
glob	mkfs.*	53112
glob	newfs_*	53112
glob	partclone.*	52507
glob	promote*	163625
glob	rollout*	163625
redirection		52089,76208,76760,177070,179211
text	/etc/init.d/	167294
text	/etc/rc.d/	167294
alembic	5	--config	--name	-c	-n	-x	bundles		0
aliyun	3	--profile	--region	-p	bundles		0
ansible	26	--args	--become-method	--become-user	--connection	--extra-vars	--forks	--inventory	--limit	--module-name	--private-key	--ssh-common-args	--ssh-extra-args	--timeout	--user	--vault-id	--vault-password-file	-M	-T	-a	-c	-e	-f	-i	-l	-m	-u	bundles		0
ansible-playbook	25	--become-method	--become-user	--connection	--extra-vars	--forks	--inventory	--limit	--private-key	--skip-tags	--ssh-common-args	--ssh-extra-args	--start-at-task	--tags	--timeout	--user	--vault-id	--vault-password-file	-T	-c	-e	-f	-i	-l	-t	-u	bundles		0
apk	4	--repository	--root	-X	-p	bundles		0
apt	9	--config-file	--default-release	--host-architecture	--option	--target-release	-a	-c	-o	-t	bundles		0
apt-get	9	--config-file	--default-release	--host-architecture	--option	--target-release	-a	-c	-o	-t	bundles		0
aptitude	9	--config-file	--default-release	--host-architecture	--option	--target-release	-a	-c	-o	-t	bundles		0
argocd	16	--app-namespace	--argocd-context	--auth-token	--client-crt	--client-crt-key	--config	--controller-name	--grpc-web-root-path	--header	--kube-context	--logformat	--loglevel	--server	--server-crt	-H	-N	bundles		0
arptables	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
asterisk	2	-C	-rx			0
aws	19	--ca-bundle	--cli-auto-prompt	--cli-binary-format	--cli-connect-timeout	--cli-input-json	--cli-read-timeout	--color	--endpoint-url	--exclude	--include	--output	--page-size	--profile	--query	--query-string	--region	--sql	--sql-statement	--statement	bundles		4	--sql	--sql-statement	--query-string	--statement
az	16	--account-name	--container-name	--location	--name	--output	--query	--resource-group	--server	--subscription	--vault-name	-c	-g	-l	-n	-o	-s	bundles		0
azd	4	--cwd	--environment	-C	-e	bundles		0
bao	3	-address	-mount	-namespace			0
beeline	5	-e	-f	-n	-p	-u			2	-e	input
borg	8	--glob-archives	--keep-daily	--keep-weekly	--prefix	--remote-path	--rsh	-P	-a	bundles		0
bosh	6	--client	--config	--deployment	--environment	-d	-e	bundles		0
bq	3	--dataset_id	--location	--project_id			3	1	2	input
brew	0	bundles		0
bsd-mailx	8	-A	-S	-a	-b	-c	-q	-r	-s	bundles		0
bun	17	--access	--cache	--dir	--filter	--globalconfig	--loglevel	--otp	--prefix	--registry	--reporter	--script-shell	--tag	--userconfig	--workspace	-C	-F	-w	bundles		0
cargo	15	--color	--config	--features	--jobs	--manifest-path	--package	--registry	--target	--token	--vers	--version	-C	-Z	-j	-p	bundles		0
cdk	14	--app	--asset-parallelism	--context	--output	--plugin	--profile	--region	--require-approval	--role-arn	--toolkit-stack-name	-a	-c	-o	-r	bundles		0
cdktf	4	--app	--output	-a	-o	bundles		0
ceph	15	--cluster	--conf	--format	--id	--keyring	--name	--setgroup	--setuser	-c	-f	-i	-k	-m	-n	-o	bundles		0
cf	2	-o	-s	bundles		0
chgrp	0	bundles	abbreviates	0
chmod	0	bundles	abbreviates	0
chown	0	bundles	abbreviates	0
clickhouse	10	--database	--host	--password	--port	--query	--user	-d	-h	-q	-u	bundles		3	-q	--query	input
clickhouse-client	10	--database	--host	--password	--port	--query	--user	-d	-h	-q	-u	bundles		3	-q	--query	input
clickhouse-local	10	--database	--host	--password	--port	--query	--user	-d	-h	-q	-u	bundles		3	-q	--query	input
cockroach	6	--database	--execute	--host	--url	-d	-e	bundles		3	-e	--execute	input
conda	4	--name	--prefix	-n	-p	bundles		0
consul	0			0
copilot	6	--app	--env	--name	-a	-e	-n	bundles		0
cqlsh	5	--execute	-e	-k	-p	-u	bundles		3	-e	--execute	input
crictl	8	--config	--image-endpoint	--runtime-endpoint	--timeout	-c	-i	-r	-t	bundles		0
crontab	1	-u	bundles		0
cryptsetup	13	--cipher	--hash	--header	--key-file	--key-size	--key-slot	--pbkdf	--type	-S	-c	-d	-h	-s	bundles		0
ctr	4	--address	--namespace	-a	-n	bundles		0
curl	39	--cacert	--cert	--config	--connect-timeout	--cookie	--cookie-jar	--data	--data-binary	--data-raw	--data-urlencode	--form	--header	--key	--max-time	--output	--proxy	--referer	--request	--resolve	--retry	--upload-file	--user	--user-agent	--write-out	-A	-F	-H	-K	-T	-X	-b	-c	-d	-e	-m	-o	-u	-w	-x	bundles		0
cypher-shell	4	-a	-d	-p	-u	bundles		2	1	input
date	6	--date	--file	--reference	-d	-f	-r	bundles		0
db2	0	bundles		1	input
dbmate	6	--env	--migrations-dir	--url	-d	-e	-u	bundles		0
dbt	11	--exclude	--models	--profile	--profiles-dir	--project-dir	--select	--target	--vars	-m	-s	-t	bundles		0
dd	0			0
dnf	15	--advisory	--debuglevel	--disablerepo	--enablerepo	--exclude	--forcearch	--installroot	--releasever	--repo	--repoid	--setopt	-c	-d	-e	-x	bundles		0
docker	38	--ansi	--config	--connection	--context	--env	--env-file	--file	--filter	--format	--host	--identity	--log-level	--name	--network	--parallel	--profile	--progress	--project-directory	--project-name	--rmi	--root	--runroot	--security-opt	--since	--tag	--tail	--time	--timeout	--tlscacert	--tlscert	--tlskey	--url	--user	--volume	--workdir	-H	-c	-l	bundles		0
docker-compose	10	--context	--env-file	--file	--host	--profile	--project-directory	--project-name	--rmi	--timeout	-H	bundles		0
doctl	10	--access-token	--api-url	--config	--context	--http-retry-max	--http-retry-wait-max	--output	-o	-t	-u	bundles		0
dokku	1	--app	bundles		0
dotnet	4	--api-key	--source	-k	-s	bundles		0
dpkg	0	bundles		0
dropdb	7	--host	--maintenance-db	--port	--username	-U	-h	-p	bundles		0
dropuser	7	--host	--maintenance-db	--port	--username	-U	-h	-p	bundles		0
duckdb	4	-c	-cmd	-init	-s			5	-c	-s	-cmd	2	input
eb	3	--profile	--region	-r	bundles		0
ebtables	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
eksctl	11	--color	--name	--profile	--region	--verbose	-C	-f	-n	-p	-r	-v	bundles		0
esmtp	6	--account	--file	--from	-C	-a	-f	bundles		0
espefuse	5	--baud	--chip	--port	-c	-p	bundles		0
espefuse.py	5	--baud	--chip	--port	-c	-p	bundles		0
etcdctl	12	--cacert	--cert	--command-timeout	--dial-timeout	--discovery-srv	--endpoints	--keepalive-time	--key	--password	--user	--write-out	-w	bundles		0
fastboot	3	--slot	-S	-s	bundles		0
find	26	-amin	-atime	-cmin	-ctime	-gid	-group	-iname	-ipath	-iregex	-links	-maxdepth	-mindepth	-mmin	-mtime	-name	-newer	-path	-perm	-regex	-regextype	-size	-type	-uid	-user	-wholename	-xtype			0
firebase	6	--account	--config	--interactive	--project	--token	-P	bundles		0
fisql	0	bundles		1	input
flux	11	--as	--cache-dir	--cluster	--context	--kubeconfig	--namespace	--server	--timeout	--token	--user	-n	bundles		0
fly	8	--access-token	--app	--config	--org	-a	-c	-o	-t	bundles		0
flyctl	8	--access-token	--app	--config	--org	-a	-c	-o	-t	bundles		0
flyway	0			0
gcloud	21	--access-token-file	--account	--api-version	--billing-project	--cluster	--configuration	--ddl	--filter	--flags-file	--format	--impersonate-service-account	--instance	--location	--project	--region	--service	--sql	--trace-token	--user-output-enabled	--verbosity	--zone	bundles		2	--sql	--ddl
gem	9	--host	--install-dir	--key	--platform	--version	-i	-k	-p	-v	bundles		0
gh	28	--body	--description	--env	--field	--header	--homepage	--hostname	--jq	--method	--notes	--notes-file	--org	--raw-field	--repo	--title	--visibility	-F	-H	-R	-X	-b	-d	-e	-f	-n	-o	-q	-t	bundles		0
git	26	--author	--date	--exec-path	--expire	--file	--format	--git-dir	--grep	--message	--namespace	--onto	--pretty	--push-option	--repo	--source	--work-tree	-B	-C	-F	-L	-S	-b	-c	-m	-o	-s	bundles	abbreviates	0
glab	7	--field	--method	--repo	-F	-R	-X	-f	bundles		0
goose	2	-dir	-table			0
govc	0			0
gradle	8	--exclude-task	--init-script	--project-dir	-I	-b	-g	-p	-x	bundles		0
gsutil	3	-h	-o	-u	bundles		0
hadoop	0			0
hcloud	5	--config	--context	--endpoint	--log-level	--poll-interval	bundles		0
hdfs	0			0
heirloom-mailx	8	-A	-S	-a	-b	-c	-q	-r	-s	bundles		0
helm	23	--burst-limit	--history-max	--kube-apiserver	--kube-as-group	--kube-as-user	--kube-ca-file	--kube-context	--kube-tls-server-name	--kube-token	--kubeconfig	--namespace	--qps	--registry-config	--repo	--repository-cache	--repository-config	--set	--set-string	--timeout	--values	--version	-f	-n	bundles		0
helm3	23	--burst-limit	--history-max	--kube-apiserver	--kube-as-group	--kube-as-user	--kube-ca-file	--kube-context	--kube-tls-server-name	--kube-token	--kubeconfig	--namespace	--qps	--registry-config	--repo	--repository-cache	--repository-config	--set	--set-string	--timeout	--values	--version	-f	-n	bundles		0
helmfile	8	--environment	--file	--namespace	--selector	-e	-f	-l	-n	bundles		0
heroku	11	--app	--command	--confirm	--pipeline	--remote	--team	-a	-c	-p	-r	-t	bundles		2	-c	--command
history	0	bundles		0
hive	2	-e	-f	bundles		2	-e	input
hub	26	--author	--date	--exec-path	--expire	--file	--format	--git-dir	--grep	--message	--namespace	--onto	--pretty	--push-option	--repo	--source	--work-tree	-B	-C	-F	-L	-S	-b	-c	-m	-o	-s	bundles	abbreviates	0
ibmcloud	2	-g	-r	bundles		0
impala-shell	4	--query	-d	-i	-q	bundles		3	-q	--query	input
influx	3	-database	-execute	-host			3	-execute	2	input
ip	4	-f	-family	-n	-netns			0
ip6tables	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
ip6tables-nft	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
ipmitool	7	-H	-I	-L	-P	-U	-f	-p	bundles		0
iptables	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
iptables-legacy	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
iptables-nft	12	--dport	--sport	--state	--table	-d	-i	-j	-m	-o	-p	-s	-t	bundles		0
iredis	19	--askpass-cmd	--cacert	--cert	--eval-timeout	--key	--pass	--sni	--tls-ciphers	--user	-a	-h	-i	-n	-p	-r	-s	-t	-u	-x	bundles		1	input
isql	0	bundles		1	input
istioctl	6	--context	--istioNamespace	--namespace	-c	-i	-n	bundles		0
juju	4	--controller	--model	-c	-m	bundles		0
k	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
k3s-kubectl	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
kafka-topics	0			0
kafka-topics.sh	0			0
kamal	6	--config-file	--destination	--version	-c	-d	-v	bundles		0
keydb-cli	19	--askpass-cmd	--cacert	--cert	--eval-timeout	--key	--pass	--sni	--tls-ciphers	--user	-a	-h	-i	-n	-p	-r	-s	-t	-u	-x	bundles		1	input
kill	2	-n	-s			0
killall	6	--signal	--user	-o	-s	-u	-y	bundles		0
knex	3	--cwd	--env	--knexfile	bundles		0
knife	10	--config	--environment	--key	--server-url	--user	-E	-c	-k	-s	-u	bundles		0
kopia	3	--config-file	--password	-p	bundles		0
kops	4	--config	--name	--state	-v	bundles		0
kubecolor	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
kubectl	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
lerna	2	--loglevel	--scope	bundles		0
linode-cli	1	--as-user	bundles		0
liquibase	5	--changelog-file	--defaults-file	--password	--url	--username	bundles		0
litecli	4	-cmd	-init	-nullvalue	-separator			4	2	3	-cmd	input
lvremove	3	--config	--select	-S	bundles		0
mail	8	-A	-S	-a	-b	-c	-q	-r	-s	bundles		0
mailx	8	-A	-S	-a	-b	-c	-q	-r	-s	bundles		0
mamba	4	--name	--prefix	-n	-p	bundles		0
mariadb	15	--database	--defaults-extra-file	--defaults-file	--defaults-group-suffix	--execute	--host	--port	--socket	--user	-D	-P	-S	-e	-h	-u	bundles		3	-e	--execute	input
mariadb-admin	8	--host	--port	--socket	--user	-P	-S	-h	-u	bundles		0
mc	2	--config-dir	-C	bundles		0
mdadm	8	--chunk	--level	--raid-devices	--spare-devices	-c	-l	-n	-x	bundles		0
microdnf	15	--advisory	--debuglevel	--disablerepo	--enablerepo	--exclude	--forcearch	--installroot	--releasever	--repo	--repoid	--setopt	-c	-d	-e	-x	bundles		0
microk8s.kubectl	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
micromamba	4	--name	--prefix	-n	-p	bundles		0
migrate	3	-database	-path	-source			0
mix	1	--organization	bundles		0
mke2fs	10	-E	-L	-N	-O	-U	-b	-i	-m	-n	-t	bundles		0
mkfs	10	-E	-L	-N	-O	-U	-b	-i	-m	-n	-t	bundles		0
mongo	10	--authenticationDatabase	--eval	--file	--host	--password	--port	--username	-f	-p	-u	bundles		2	--eval	input
mongorestore	11	--collection	--db	--host	--nsFrom	--nsInclude	--nsTo	--port	--uri	-c	-d	-h	bundles		0
mongosh	10	--authenticationDatabase	--eval	--file	--host	--password	--port	--username	-f	-p	-u	bundles		2	--eval	input
mount	6	--options	--types	-L	-U	-o	-t	bundles		0
msmtp	6	--account	--file	--from	-C	-a	-f	bundles		0
mssql-cli	5	-P	-Q	-S	-U	-d	bundles		2	-Q	input
mutt	9	-F	-H	-a	-b	-c	-e	-f	-i	-s	bundles		0
mvn	14	--activate-profiles	--file	--log-file	--projects	--resume-from	--settings	--threads	-P	-T	-f	-l	-pl	-rf	-s			0
mvnw	14	--activate-profiles	--file	--log-file	--projects	--resume-from	--settings	--threads	-P	-T	-f	-l	-pl	-rf	-s			0
mycli	15	--database	--defaults-extra-file	--defaults-file	--defaults-group-suffix	--execute	--host	--port	--socket	--user	-D	-P	-S	-e	-h	-u	bundles		3	-e	--execute	input
mysql	15	--database	--defaults-extra-file	--defaults-file	--defaults-group-suffix	--execute	--host	--port	--socket	--user	-D	-P	-S	-e	-h	-u	bundles		3	-e	--execute	input
mysqladmin	8	--host	--port	--socket	--user	-P	-S	-h	-u	bundles		0
mysqlsh	15	--database	--defaults-extra-file	--defaults-file	--defaults-group-suffix	--execute	--host	--port	--socket	--user	-D	-P	-S	-e	-h	-u	bundles		3	-e	--execute	input
nala	9	--config-file	--default-release	--host-architecture	--option	--target-release	-a	-c	-o	-t	bundles		0
nats	11	--context	--creds	--nkey	--password	--server	--timeout	--tlsca	--tlscert	--tlskey	--user	-s	bundles		0
neomutt	9	-F	-H	-a	-b	-c	-e	-f	-i	-s	bundles		0
neon	3	--api-key	--org-id	--project-id	bundles		0
neonctl	3	--api-key	--org-id	--project-id	bundles		0
nerdctl	38	--ansi	--config	--connection	--context	--env	--env-file	--file	--filter	--format	--host	--identity	--log-level	--name	--network	--parallel	--profile	--progress	--project-directory	--project-name	--rmi	--root	--runroot	--security-opt	--since	--tag	--tail	--time	--timeout	--tlscacert	--tlscert	--tlskey	--url	--user	--volume	--workdir	-H	-c	-l	bundles		0
netlify	8	--auth	--context	--filter	--from	--http-proxy	--http-proxy-certificate-filename	--site-id	--to	bundles		0
nft	4	--file	-D	-I	-f	bundles		0
nmcli	12	--colors	--escape	--fields	--get-values	--mode	--wait	-c	-e	-f	-g	-m	-w	bundles		0
node	2	--eval	-e	bundles		3	-e	--eval	input
nodetool	9	--host	--password	--port	--username	-h	-p	-pw	-pwf	-u			0
nomad	3	-address	-namespace	-region			0
npm	17	--access	--cache	--dir	--filter	--globalconfig	--loglevel	--otp	--prefix	--registry	--reporter	--script-shell	--tag	--userconfig	--workspace	-C	-F	-w	bundles		0
nsupdate	5	-k	-p	-t	-u	-y	bundles		0
ntl	8	--auth	--context	--filter	--from	--http-proxy	--http-proxy-certificate-filename	--site-id	--to	bundles		0
nuget	4	--api-key	--source	-k	-s	bundles		0
nvme	6	--lbaf	--namespace-id	--ses	-l	-n	-s	bundles		0
oc	44	--as	--as-group	--as-uid	--cache-dir	--cascade	--certificate-authority	--client-certificate	--client-key	--cluster	--container	--context	--field-selector	--filename	--from	--grace-period	--image	--kubeconfig	--kustomize	--log-file	--namespace	--output	--password	--patch	--profile	--profile-output	--replicas	--request-timeout	--selector	--server	--timeout	--tls-server-name	--token	--type	--user	--username	-c	-f	-k	-l	-n	-o	-p	-s	-v	bundles		0
oci	8	--auth	--compartment-id	--config-file	--endpoint	--output	--profile	--query	--region	bundles		0
openstack	13	--os-auth-type	--os-auth-url	--os-cacert	--os-cloud	--os-compute-api-version	--os-interface	--os-password	--os-project-domain-name	--os-project-name	--os-region-name	--os-token	--os-user-domain-name	--os-username	bundles		0
opentofu	0			0
pacman	0	bundles		0
parted	2	--align	-a	bundles		0
patronictl	4	--config-file	--dcs-url	-c	-d	bundles		0
pcs	1	-f	bundles		0
pdnsutil	2	--config-dir	--config-name	bundles		0
perl	1	-e	bundles		2	-e	input
pg_ctl	11	--log	--mode	--options	--pgdata	--timeout	-D	-l	-m	-o	-p	-t	bundles		0
pg_restore	14	--dbname	--file	--host	--jobs	--port	--username	-U	-d	-f	-h	-j	-n	-p	-t	bundles		0
pgcli	22	--command	--dbname	--file	--host	--output	--port	--set	--username	--variable	-F	-L	-P	-R	-T	-U	-c	-d	-f	-h	-o	-p	-v	bundles		3	-c	--command	input
pip	3	--python	--requirement	-r	bundles		0
pip3	3	--python	--requirement	-r	bundles		0
pkill	10	--euid	--parent	--signal	-G	-P	-U	-g	-s	-t	-u	bundles		0
platform	4	--environment	--project	-e	-p	bundles		0
pnpm	17	--access	--cache	--dir	--filter	--globalconfig	--loglevel	--otp	--prefix	--registry	--reporter	--script-shell	--tag	--userconfig	--workspace	-C	-F	-w	bundles		0
pod	1	--sources	bundles		0
podman	38	--ansi	--config	--connection	--context	--env	--env-file	--file	--filter	--format	--host	--identity	--log-level	--name	--network	--parallel	--profile	--progress	--project-directory	--project-name	--rmi	--root	--runroot	--security-opt	--since	--tag	--tail	--time	--timeout	--tlscacert	--tlscert	--tlskey	--url	--user	--volume	--workdir	-H	-c	-l	bundles		0
podman-compose	10	--context	--env-file	--file	--host	--profile	--project-directory	--project-name	--rmi	--timeout	-H	bundles		0
poetry	10	--directory	--password	--project	--repository	--username	-C	-P	-p	-r	-u	bundles		0
presto	4	--catalog	--execute	--schema	--server	bundles		2	--execute	input
prisma	1	--schema	bundles		0
pscale	2	--org	--service-token	bundles		0
psql	22	--command	--dbname	--file	--host	--output	--port	--set	--username	--variable	-F	-L	-P	-R	-T	-U	-c	-d	-f	-h	-o	-p	-v	bundles		3	-c	--command	input
pulumi	13	--color	--cwd	--message	--profiling	--stack	--target	--tracing	--verbose	-C	-m	-s	-t	-v	bundles		0
python	1	-c	bundles		2	-c	input
python2	1	-c	bundles		2	-c	input
python3	1	-c	bundles		2	-c	input
rabbitmq-diagnostics	7	--formatter	--node	--timeout	--vhost	-n	-p	-t	bundles		0
rabbitmqadmin	11	--host	--password	--port	--username	--vhost	-H	-N	-P	-V	-p	-u	bundles		0
rabbitmqctl	7	--formatter	--node	--timeout	--vhost	-n	-p	-t	bundles		0
rados	15	--cluster	--conf	--format	--id	--keyring	--name	--setgroup	--setuser	-c	-f	-i	-k	-m	-n	-o	bundles		0
railway	4	--environment	--service	-e	-s	bundles		0
rbd	15	--cluster	--conf	--format	--id	--keyring	--name	--setgroup	--setuser	-c	-f	-i	-k	-m	-n	-o	bundles		0
rclone	22	--backup-dir	--bwlimit	--checkers	--config	--contimeout	--drive-shared-with-me	--exclude	--exclude-from	--filter	--filter-from	--include	--include-from	--log-file	--log-level	--max-age	--max-delete	--max-size	--min-age	--retries	--stats	--timeout	--transfers	bundles		0
redis-cli	19	--askpass-cmd	--cacert	--cert	--eval-timeout	--key	--pass	--sni	--tls-ciphers	--user	-a	-h	-i	-n	-p	-r	-s	-t	-u	-x	bundles		1	input
redis6-cli	19	--askpass-cmd	--cacert	--cert	--eval-timeout	--key	--pass	--sni	--tls-ciphers	--user	-a	-h	-i	-n	-p	-r	-s	-t	-u	-x	bundles		1	input
restic	25	--cacert	--cache-dir	--host	--keep-daily	--keep-hourly	--keep-last	--keep-monthly	--keep-weekly	--keep-within	--keep-yearly	--key-hint	--limit-download	--limit-upload	--option	--pack-size	--password-command	--password-file	--path	--repo	--repository-file	--retry-lock	--tag	-o	-p	-r	bundles		0
rm	0	bundles	abbreviates	0
rndc	6	-b	-c	-k	-p	-s	-y			0
rpk	3	--config	--profile	-X	bundles		0
rsync	19	--backup-dir	--bwlimit	--exclude	--exclude-from	--files-from	--filter	--include	--include-from	--log-file	--password-file	--port	--rsh	--rsync-path	--temp-dir	--timeout	-B	-T	-e	-f	bundles		0
ruby	1	-e	bundles		2	-e	input
s-nail	8	-A	-S	-a	-b	-c	-q	-r	-s	bundles		0
s3cmd	5	--access_key	--config	--host	--secret_key	-c	bundles		0
s5cmd	2	--endpoint-url	--profile	bundles		0
salt	23	--batch-size	--compound	--config-dir	--grain	--ipcidr	--list	--log-level	--nodegroup	--out	--pcre	--pillar	--timeout	-C	-E	-G	-I	-L	-N	-S	-b	-c	-l	-t	bundles		0
sam	3	--profile	--region	--stack-name	bundles		0
scw	4	--config	--profile	-c	-p	bundles		0
sendmail	4	-C	-F	-f	-o	bundles		0
sequelize	3	--config	--env	--url	bundles		0
sequelize-cli	3	--config	--env	--url	bundles		0
serverless	7	--aws-profile	--config	--region	--stage	-c	-r	-s	bundles		0
sgdisk	10	--backup	--change-name	--load-backup	--new	--typecode	-b	-c	-l	-n	-t	bundles		0
shred	5	--iterations	--random-source	--size	-n	-s	bundles	abbreviates	0
shutdown	0	bundles		0
sls	7	--aws-profile	--config	--region	--stage	-c	-r	-s	bundles		0
snapcraft	1	--release	bundles		0
snow	7	--query	-a	-c	-d	-q	-s	-u	bundles		3	-q	--query	input
snowsql	7	--query	-a	-c	-d	-q	-s	-u	bundles		3	-q	--query	input
spark-sql	2	-e	-f	bundles		2	-e	input
sql	0	bundles		1	input
sqlcipher	4	-cmd	-init	-nullvalue	-separator			4	2	3	-cmd	input
sqlcl	0	bundles		1	input
sqlcmd	9	-P	-Q	-S	-U	-d	-i	-o	-q	-v	bundles		3	-Q	-q	input
sqlite	4	-cmd	-init	-nullvalue	-separator			4	2	3	-cmd	input
sqlite3	4	-cmd	-init	-nullvalue	-separator			4	2	3	-cmd	input
sqlplus	0	bundles		1	input
ssmtp	6	--account	--file	--from	-C	-a	-f	bundles		0
sst	2	--profile	--stage	bundles		0
supabase	8	--db-url	--dns-resolver	--network-id	--output	--profile	--project-ref	--workdir	-o	bundles		0
supervisorctl	8	--configuration	--password	--serverurl	--username	-c	-p	-s	-u	bundles		0
swaks	12	--attach	--body	--data	--from	--header	--server	--to	-ap	-au	-f	-s	-t	bundles		0
systemctl	20	--host	--image	--job-mode	--kill-value	--kill-who	--lines	--machine	--output	--property	--root	--signal	--state	--type	-H	-M	-n	-o	-p	-s	-t	bundles		0
talosctl	7	--cluster	--context	--endpoints	--nodes	--talosconfig	-e	-n	bundles		0
tar	4	--directory	--file	-C	-f	bundles		0
tdnf	15	--advisory	--debuglevel	--disablerepo	--enablerepo	--exclude	--forcearch	--installroot	--releasever	--repo	--repoid	--setopt	-c	-d	-e	-x	bundles		0
terraform	0			0
terragrunt	11	--config	--download-dir	--iam-assume-role	--log-format	--log-level	--queue-exclude-dir	--queue-include-dir	--terragrunt-config	--terragrunt-log-level	--terragrunt-working-dir	--working-dir			0
tf	0			0
tg	11	--config	--download-dir	--iam-assume-role	--log-format	--log-level	--queue-exclude-dir	--queue-include-dir	--terragrunt-config	--terragrunt-log-level	--terragrunt-working-dir	--working-dir			0
tofu	0			0
trino	4	--catalog	--execute	--schema	--server	bundles		2	--execute	input
truncate	4	--reference	--size	-r	-s	bundles	abbreviates	0
tsql	0	bundles		1	input
turso	0	bundles		2	4	input
twine	6	--config-file	--repository	--repository-url	-p	-r	-u	bundles		0
typeorm	2	--dataSource	-d	bundles		0
upsun	4	--environment	--project	-e	-p	bundles		0
usql	3	--command	-c	-f	bundles		3	-c	--command	input
vagrant	1	-c	bundles		0
valkey-cli	19	--askpass-cmd	--cacert	--cert	--eval-timeout	--key	--pass	--sni	--tls-ciphers	--user	-a	-h	-i	-n	-p	-r	-s	-t	-u	-x	bundles		1	input
vault	3	-address	-mount	-namespace			0
vc	11	--cwd	--global-config	--local-config	--scope	--team	--token	-A	-Q	-S	-T	-t	bundles		0
velero	4	--kubeconfig	--kubecontext	--namespace	-n	bundles		0
vercel	11	--cwd	--global-config	--local-config	--scope	--team	--token	-A	-Q	-S	-T	-t	bundles		0
virsh	2	--connect	-c	bundles		0
vsql	22	--command	--dbname	--file	--host	--output	--port	--set	--username	--variable	-F	-L	-P	-R	-T	-U	-c	-d	-f	-h	-o	-p	-v	bundles		3	-c	--command	input
wg	0			0
wp	3	--path	--ssh	--url	bundles		0
wrangler	8	--binding	--config	--cwd	--env	--name	--namespace-id	-c	-e	bundles		0
yarn	3	--access	--cwd	--tag	bundles		0
yc	3	--cloud-id	--folder-id	--profile	bundles		0
ysqlsh	22	--command	--dbname	--file	--host	--output	--port	--set	--username	--variable	-F	-L	-P	-R	-T	-U	-c	-d	-f	-h	-o	-p	-v	bundles		3	-c	--command	input
yum	15	--advisory	--debuglevel	--disablerepo	--enablerepo	--exclude	--forcearch	--installroot	--releasever	--repo	--repoid	--setopt	-c	-d	-e	-x	bundles		0
zfs	3	-S	-o	-t	bundles		0
zypper	2	--root	-R	bundles		0
aws-delete	aws	target	something in the cloud deleted for good	Most services keep nothing of what is deleted, and what depended on it fails later and elsewhere.	the matching describe- or get- command shows what it is and its tags say whose	0	28	option --stack-name	option --name	option --bucket	option --table-name	option --db-instance-identifier	option --db-cluster-identifier	option --function-name	option --cluster-name	option --cluster	option --cluster-identifier	option --repository-name	option --instance-ids	option --queue-url	option --topic-arn	option --secret-id	option --log-group-name	option --user-name	option --role-name	option --policy-arn	option --hosted-zone-id	option --id	option --key-id	option --cache-cluster-id	option --volume-id	option --snapshot-id	option --vpc-id	option --group-name	option --domain-name	0	sub	26	2	*	delete-*	2	*	terminate-*	2	*	deregister-*	2	*	purge-*	2	*	schedule-key-deletion	2	*	disable-*	2	*	batch-delete-*	2	*	remove-*	2	*	destroy-*	2	*	revoke-*	2	*	reset-*	2	*	leave-organization	2	*	close-account	2	*	cancel-*	2	*	detach-*	2	*	disassociate-*	2	*	unassign-*	2	*	force-delete*	2	*	bulk-delete*	2	*	release-*	2	*	retire-*	2	*	evict-*	2	*	unsubscribe	2	*	admin-delete-*	2	*	decrease-*	2	*	deactivate-*	2	program	1	aws	none	3		1	flag	4	1	--dry-run	1	--help	1	--generate-cli-skeleton	1	--dryrun		1	operand	1	help	sub	22	2	*	delete-message*	2	*	delete-tags	2	*	remove-tags*	2	*	delete-*-tags	2	*	disassociate-address	2	*	cancel-query*	2	*	delete-parameter-history	2	*	delete-item	2	s3api	delete-object	2	*	delete-object-tagging	2	*	remove-permission	2	*	cancel-key-deletion	2	*	cancel-export-task	2	*	cancel-update-stack	2	*	delete-change-set	2	*	detach-network-interface	2	*	disable-alarm-actions	2	*	delete-query-definition	2	*	reset-*-attribute	2	*	delete-launch-template-versions	2	*	remove-user-from-group	2	*	remove-role-from-instance-profile	0
aws-policy-detach	aws	nudge	a single item or permission taken away	What used it is refused at its next call, often hours later; the item or policy text is kept nowhere.	the matching get- command into a file first	0	0	1	boundary	0	0	0	0	0		2	AWS_PROFILE	*prod*	sub	6	2	dynamodb	delete-item	2	s3api	delete-object	2	*	remove-permission	2	*	remove-user-from-group	2	*	disassociate-address	2	lambda	remove-permission	2	program	1	aws	none	1		1	flag	2	1	--dry-run	1	--help
aws-s3-remove	aws	target	a bucket emptied or removed	Without versioning an object is gone at once, and a removed bucket's name may be another's the next day.	the same with --dryrun lists every object	3	aws	{words}	--dryrun	2	operand last	operand 1	0		3	program	1	aws	any	4	sub	1	2	s3	rm	1	flag	1	1	--recursive	sub	1	2	s3	rb	0	sub	1	2	s3	mv	1	flag	1	1	--recursive	sub	5	2	s3api	put-bucket-lifecycle*	2	s3api	put-bucket-policy	2	s3api	put-public-access-block	2	s3api	put-bucket-acl	2	s3api	put-bucket-versioning	1	none	1	sub	1	2	s3api	put-bucket-versioning	1	none	1		1	word	1	*Suspended*	none	2		1	flag	2	1	--dryrun	1	--help		1	operand	1	help
aws-change-production	aws	boundary	traffic, names, size or the content of a bucket changed in the cloud	A name or a rule changed here is an outage for everybody behind it, and caches keep it for as long as its lifetime says.	the matching describe- or list- command into a file first; it is the way back	0	4	option --hosted-zone-id	option --stack-name	option --auto-scaling-group-name	option --db-instance-identifier	0		3	program	1	aws	any	9	sub	23	2	route53	change-resource-record-sets	2	route53domains	*	2	rds	promote-read-replica*	2	rds	failover-*	2	rds	restore-*	2	rds	switchover-*	2	elasticache	*failover*	2	elbv2	modify-rule	2	elbv2	set-*	2	ec2	replace-*	2	ec2	authorize-security-group-ingress	2	cloudfront	update-distribution	2	organizations	move-account	2	organizations	remove-account*	2	iam	update-assume-role-policy	2	iam	put-*-policy	2	cloudformation	update-stack	2	cloudformation	execute-change-set	2	iam	create-access-key	2	lambda	put-function-concurrency	2	kms	disable-key	2	secretsmanager	put-secret-value	2	opensearch	update-*	1	none	2	sub	4	2	route53domains	list-*	2	route53domains	get-*	2	route53domains	check-*	2	iam	create-access-key	0	sub	1	2	ec2	authorize-security-group-ingress	1	none	1		1	word	1	*0.0.0.0/0*	sub	4	2	autoscaling	update-auto-scaling-group	2	autoscaling	set-desired-capacity	2	ecs	update-service	2	application-autoscaling	register-*	1	flag	3	2	--desired-capacity	0	2	--max-size	0	2	--desired-count	0	sub	1	2	s3	sync	2	flag	1	1	--delete	none	1	sub	2	4	s3	sync	s3://*	[!s]*	4	s3	sync	s3://*	s[!3]*	0	sub	1	2	ec2	modify-instance-attribute	1	flag	1	1	--no-disable-api-termination	sub	1	2	ssm	send-command	1	word	7	*reboot*	*shutdown*	*rm -*	*systemctl stop*	*mkfs*	*kill -9*	*dropdb*	sub	1	2	iam	attach-*-policy	1	word	3	*AdministratorAccess*	*IAMFullAccess*	*PowerUserAccess*	sub	1	2	cloudformation	deploy	1	word	1	*prod*	sub	3	2	*	stop-*	2	*	reboot-*	2	*	restart-*	1	none	1	sub	9	2	*	stop-query*	2	*	stop-execution	2	*	stop-build*	2	*	stop-task	2	*	stop-session	2	*	stop-pipeline*	2	*	stop-crawler*	2	*	stop-transcription*	2	*	stop-notebook*	0	sub	1	2	rds	modify-db-*	1	flag	2	1	--apply-immediately	1	--no-deletion-protection	none	2		1	flag	4	1	--dry-run	1	--dryrun	1	--help	1	--generate-cli-skeleton		1	operand	1	help
gcloud-delete	clouds	target	something in Google's cloud deleted for good	Most of it keeps no trash; a deleted project takes every machine, bucket and backup in it along.	the matching describe command shows what it is; projects can be undeleted for 30 days, little else can	0	1	operand 1	0	sub	23	2	**	delete	2	**	destroy	2	**	delete-instances	2	**	delete-access-config	2	**	delete-signed-url-key	2	**	remove-iam-policy-binding	2	**	disable	2	**	purge	2	**	remove-backend	2	**	remove-rules	2	**	remove-peering	2	**	remove-targets	2	**	abandon-instances	3	**	versions	destroy	2	**	failover	2	**	promote-replica	2	**	restore	2	**	rollback	2	**	kill	2	**	bulk-delete	2	**	set-iam-policy	2	**	undeploy	2	**	unset-*	2	program	1	gcloud	none	3		1	flag	3	1	--help	1	--dry-run	1	--validate-only		1	operand	1	help	sub	17	2	**	describe	2	**	list	2	**	get-iam-policy	2	**	read	2	config	*	2	auth	*	2	topic	*	2	logging	read	1	help	2	components	remove	2	components	*	2	builds	cancel	2	**	remove-tags	2	**	remove-labels	2	emulators	*	3	beta	emulators	*	2	workstations	stop	0
gcloud-storage-remove	clouds	target	a bucket emptied, removed or made equal to a directory	Without versioning or soft delete an object is gone at once, and -m does it with many hands.	gsutil ls -r first; rsync -n shows what would go	0	1	operand last	0		2	any	9	sub	1	1	rb	1	program	1	gsutil	sub	1	1	rm	2	program	1	gsutil	flag	3	1	-r	1	-R	1	-a	sub	1	1	rm	2	program	1	gsutil	operand	1	*\\*	sub	1	1	rsync	2	program	1	gsutil	flag	1	1	-d	sub	6	2	lifecycle	set	3	versioning	set	off	2	iam	set	2	retention	clear	2	acl	set	2	defacl	set	1	program	1	gsutil	sub	3	2	storage	rm	3	beta	storage	rm	3	alpha	storage	rm	2	program	1	gcloud	flag	5	1	-r	1	-R	1	--recursive	1	-a	1	--all-versions	sub	1	2	storage	rm	2	program	1	gcloud	operand	1	*\\*	sub	2	3	storage	buckets	delete	4	alpha	storage	buckets	delete	1	program	1	gcloud	sub	1	2	storage	rsync	2	program	1	gcloud	flag	1	1	--delete-unmatched-destination-objects	none	1		1	flag	3	1	--help	1	--dry-run	1	-n
gcloud-change-production	clouds	boundary	traffic, names or size changed in Google's cloud	A name or a firewall rule changed here is an outage for everybody behind it.	the matching describe or export command into a file first; it is the way back	0	0	0		3	program	1	gcloud	any	6	sub	10	3	dns	record-sets	import	3	dns	record-sets	update	4	dns	record-sets	transaction	execute	3	run	services	update-traffic	3	app	services	set-traffic	3	sql	instances	restore-backup	3	sql	instances	restart	3	container	clusters	upgrade	4	compute	instance-groups	managed	rolling-action	2	services	disable	0	sub	5	3	compute	instances	stop	3	compute	instances	suspend	3	compute	instances	reset	4	*	**	instances	stop	2	**	stop	1	none	1	sub	3	2	emulators	*	3	beta	emulators	*	2	workstations	*	0	sub	1	2	**	add-iam-policy-binding	1	word	8	allUsers	*=allUsers	allAuthenticatedUsers	*=allAuthenticatedUsers	roles/owner	*=roles/owner	roles/editor	*=roles/editor	sub	1	3	pubsub	subscriptions	seek	0	sub	1	3	sql	instances	patch	1	flag	7	1	--tier	1	--database-flags	2	--activation-policy	NEVER	1	--no-deletion-protection	1	--cpu	1	--memory	1	--clear-database-flags	sub	2	3	container	clusters	resize	4	compute	instance-groups	managed	resize	1	flag	2	2	--num-nodes	0	2	--size	0	none	1		1	flag	2	1	--help	1	--dry-run
az-delete	clouds	target	something in Microsoft's cloud deleted for good	A resource group takes everything in it along; a purged vault or account cannot be recovered even by support.	az … show first, az lock create on what must stay; soft-deleted vaults can be recovered until purged	0	4	option --name	option -n	option --id	operand 1	0	sub	24	2	**	delete	2	**	purge	2	**	delete-batch	2	**	remove	2	**	failover*	2	**	flush	2	**	reset*	2	**	redeploy	2	**	regenerate*	2	**	renew*	2	**	revoke*	2	**	reimage	2	**	disable*	2	**	delete-*	2	**	remove-record	2	**	swap	2	**	restore	2	**	scale	2	**	clear	2	**	purge-*	2	**	unregister	2	**	start-failover	2	**	rotate*	2	**	cancel	2	program	1	az	none	2		1	flag	4	1	--help	1	-h	1	--dry-run	1	--what-if	sub	14	2	configure	*	2	account	clear	2	cache	*	2	cloud	*	2	**	scale	2	extension	remove	2	config	*	3	**	tag	delete	2	pipelines	*	2	bicep	*	2	**	list*	3	repos	pr	*	2	boards	*	3	group	lock	*	1	none	1	sub	1	2	**	scale	1	flag	4	2	--node-count	0	2	--instance-count	0	2	-c	0	2	--min-replicas	0
az-stop	clouds	boundary	a machine or a service stopped, or all rights over it given away, in Microsoft's cloud	Whoever uses it is cut off, or somebody can do so from now on; a deallocated machine may not come back where capacity is short.	az … show and az monitor metrics list say who uses it	0	2	option --name	option -n	0		3	program	1	az	any	3	sub	5	2	**	stop	2	**	deallocate	2	**	power-off	2	**	pause	2	**	restart	0	sub	1	3	role	assignment	create	1	flag	3	2	--role	Owner	2	--role	Contributor	2	--role	User Access Administrator	sub	1	3	deployment	**	create	1	flag	2	2	--mode	Complete	2	--mode	complete	none	2		1	flag	2	1	--help	1	-h	sub	4	2	webapp	restart	2	functionapp	restart	3	containerapp	revision	restart	2	**	list*	0
az-sync	clouds	boundary	storage emptied or made equal to a directory	azcopy deletes on the far side what the near side has not, without a trash where soft delete is off.	azcopy … --dry-run lists it	0	1	operand last	0		2	any	3	sub	2	1	remove	1	rm	1	program	1	azcopy	sub	1	1	sync	2	program	1	azcopy	flag	2	2	--delete-destination	true	2	--delete-destination	prompt	sub	2	3	storage	blob	sync	2	storage	remove	1	program	1	az	none	1		1	flag	3	1	--help	1	--dry-run	1	--dryrun
other-cloud-delete	clouds	target	a server, volume, cluster or name deleted at a provider	The disk, its snapshots and its address go with the server; the address may be another customer's within the hour.	the matching list or get command first; a snapshot costs cents	0	1	operand 1	0		2	any	7	sub	12	2	**	delete	2	**	delete-*	2	**	remove	2	**	rm	2	**	d	2	**	destroy	3	compute	droplet-action	power-off	3	compute	droplet-action	rebuild	3	compute	droplet-action	restore	2	**	uninstall	2	**	reset	3	compute	droplet	untag	1	program	1	doctl	sub	8	2	*	delete	2	server	rebuild	2	server	poweroff	2	server	reset	2	*	remove-*	2	*	detach*	2	*	disable-*	2	server	shutdown	1	program	1	hcloud	sub	6	2	*	delete	2	*	rm	2	*	*-delete	2	*	rebuild	2	*	shutdown	2	*	revoke	1	program	2	linode-cli	linode	sub	4	2	**	delete	2	**	terminate	2	**	purge	2	**	wipe	1	program	1	scw	sub	15	2	**	delete	2	**	destroy	2	**	terminate	2	**	purge	2	**	remove	2	**	rm	2	*	*-delete	2	**	rebuild	2	**	instance-terminate	2	*	Delete*	2	*	Terminate*	2	**	*-rm	2	**	detach	2	**	evacuate	2	**	reset	1	program	28	vultr-cli	vultr	exo	civo	upctl	ovhcloud	ionosctl	cloudscale	yc	tccli	aliyun	oci	ibmcloud	ic	openstack	nova	cinder	neutron	glance	stackit	katapult	lightsail	equinix	metal	packet	tencentcloud	hw	hcloud-robot	sub	1	1	delete	2	program	1	swift	none	1		1	operands	0	0	sub	1	2	**	bulk-delete	1	program	1	oci	none	1		1	flag	2	1	--help	1	--dry-run
docker-volume-delete	containers	boundary	container volumes deleted	The volume is where the database in the container keeps its rows; the image can be pulled again, the volume cannot.	docker run --rm -v VOLUME:/v -v "$PWD":/b alpine tar czf /b/volume.tgz /v	3	docker	volume	ls	2	operands	operand 1	0		2	any	5	sub	3	2	volume	rm	2	volume	remove	2	volume	prune	1	program	3	docker	podman	nerdctl	sub	1	3	compose	**	down	2	program	3	docker	podman	nerdctl	flag	2	1	-v	1	--volumes	sub	1	2	system	prune	2	program	3	docker	podman	nerdctl	flag	1	1	--volumes	sub	1	2	**	down	2	program	2	docker-compose	podman-compose	flag	2	1	-v	1	--volumes	sub	3	2	system	reset	3	pod	rm	-a	2	machine	rm	1	program	3	docker	podman	nerdctl	none	3		1	flag	2	1	--help	1	--dry-run	sub	2	3	compose	**	down	2	**	down	1	flag	11	2	-f	*test*	2	--file	*test*	2	-f	*ci.y*ml	2	-f	*dev.y*ml	2	-f	*local.y*ml	2	--profile	*test*	2	-f	*.ci.*	2	-p	ci*	2	-p	*test*	2	--project-name	*test*	2	--project-name	ci*	sub	2	2	volume	rm	2	volume	remove	1	only-operands	11	*test*	*-dev	*_dev	*_dev_*	tmp*	*_tmp	*scratch*	*cache*	*node_modules*	ci-*	ci_*
docker-prune-all	containers	boundary	everything unused on the host removed	Unused means not running now; the stopped container you wanted to look into and the image that is in no registry go too.	docker system df -v shows what is there; prune one kind at a time, without -a	3	docker	system	df	0	0		3	program	3	docker	podman	nerdctl	any	1	sub	1	2	system	prune	1	flag	2	1	-a	1	--all	none	1		1	flag	1	1	--help
docker-prune	containers	nudge	unused containers, networks and layers removed	A stopped container's logs and files go with it.	docker ps -a -f status=exited first	0	0	0		3	program	3	docker	podman	nerdctl	any	2	sub	1	2	system	prune	1	none	1		1	flag	3	1	-a	1	--all	1	--volumes	sub	1	2	pod	prune	0	none	1		1	flag	1	1	--help
docker-all-containers	containers	boundary	all containers of the host stopped or removed	ps -q lists other people's containers and the proxy in front as well as yours.	docker compose stop in the project, or docker ps -q -f name=PROJECT	2	docker	ps	0	0		2	any	7	sub	7	1	rm	1	stop	1	kill	1	restart	2	container	rm	2	container	stop	2	container	kill	2	program	3	docker	podman	nerdctl	any	3		2	operand	5	$(docker ps*	$(docker container ls*	$(podman ps*	$(sudo docker ps*	$(docker-compose ps*	none	1		1	operand	6	*-f *	*-qf *	*-aqf *	*-qaf *	*--filter*	*grep*	sub	3	1	rm	1	stop	1	kill	1	flag	2	1	-a	1	--all		2	via	1	xargs	any	2		1	flag	2	1	-f	1	--force	sub	2	1	stop	1	kill	0	sub	12	2	swarm	leave	2	stack	rm	2	stack	down	2	stack	remove	2	service	rm	2	service	remove	2	node	rm	2	node	update	2	secret	rm	2	config	rm	2	pod	rm	2	pod	stop	2	program	3	docker	podman	nerdctl	none	1	sub	1	2	node	update	1	none	1		1	flag	2	2	--availability	drain	2	--availability	pause	sub	1	2	network	rm	2	program	3	docker	podman	nerdctl	operand	1	$(docker network ls*	sub	1	2	service	scale	2	program	3	docker	podman	nerdctl	operand	1	*=0	sub	4	1	rm	1	rmp	1	stop	1	stopp	2	program	1	crictl	flag	2	1	-a	1	--all	sub	7	2	containers	rm	2	containers	delete	2	c	rm	2	container	rm	2	container	delete	2	tasks	kill	2	t	kill	1	program	1	ctr		1	program	1	lxc-destroy	none	1		1	flag	1	1	--help
docker-production	containers	boundary	a container stopped, replaced or removed on a production host	The daemon is not on this machine; what stops there stops for everybody who uses it.	docker --context NAME ps first; the deployment tool knows the way back	3	docker	context	show	0	0		2	any	4	sub	19	1	stop	1	kill	1	rm	1	restart	1	update	2	container	rm	2	container	stop	2	container	restart	3	compose	**	down	3	compose	**	stop	3	compose	**	rm	3	compose	**	restart	3	compose	**	up	3	compose	**	kill	2	stack	deploy	2	service	update	2	service	rollback	2	image	rm	1	rmi	2	program	3	docker	podman	nerdctl	any	2		1	flag	5	2	--context	*prod*	2	--context	*live*	2	-c	*prod*	2	-H	*prod*	2	--host	*prod*		1	env	3	DOCKER_HOST=*prod*	DOCKER_CONTEXT=*prod*	DOCKER_CONTEXT=*live*	sub	6	2	**	down	2	**	stop	2	**	rm	2	**	restart	2	**	up	2	**	kill	2	program	2	docker-compose	podman-compose	any	2		1	flag	3	2	-H	*prod*	2	--host	*prod*	2	--context	*prod*		1	env	2	DOCKER_HOST=*prod*	DOCKER_CONTEXT=*prod*	sub	4	3	compose	**	down	3	compose	**	stop	3	compose	**	rm	3	compose	**	kill	2	program	3	docker	podman	nerdctl	flag	5	2	-f	*prod*	2	--file	*prod*	2	-p	*prod*	2	--project-name	*prod*	2	--env-file	*prod*	sub	4	2	**	down	2	**	stop	2	**	rm	2	**	kill	2	program	2	docker-compose	podman-compose	flag	5	2	-f	*prod*	2	--file	*prod*	2	-p	*prod*	2	--project-name	*prod*	2	--env-file	*prod*	none	1		1	flag	2	1	--help	1	--dry-run
docker-force-remove	containers	nudge	an image or a network removed by force, or a container with its volumes	A forced removal takes the tag away from under a container; -v takes the volumes that nobody named, and what was written to them.	docker image inspect; docker network inspect lists who is connected	0	0	0		3	program	3	docker	podman	nerdctl	any	3	sub	3	1	rmi	2	image	rm	2	image	remove	2	flag	2	1	-f	1	--force	none	1		1	operand	1	$(docker images *dangling=true*	sub	3	2	network	rm	2	network	remove	2	network	disconnect	0	sub	2	1	rm	2	container	rm	2	flag	2	1	-v	1	--volumes	none	1		1	operand	4	*test*	*tmp*	*dev*	*-ci*	none	1		1	flag	1	1	--help
docker-privileged	containers	nudge	a container with all rights over the host	Privileged, or with / or the docker socket mounted, what runs in it is root on the host.	--cap-add and --device give the one right that is needed	0	0	0	sub	3	1	run	1	create	2	container	run	2	program	3	docker	podman	nerdctl	any	3		1	flag	1	1	--privileged		1	flag	4	2	-v	/:/*	2	--volume	/:/*	2	--mount	*source=/,*	2	--mount	*src=/,*		2	flag	1	2	--pid	host	all	1		1	flag	3	2	--security-opt	*unconfined*	2	--cap-add	ALL	2	--cap-add	SYS_ADMIN
registry-delete	containers	boundary	an image or a tag deleted from a registry	Hosts that have it cached go on; the next one that has to pull it, usually while something else is broken, cannot.	tag it keep-… first; registries collect untagged layers soon after	0	1	operand last	0		2	any	6	sub	1	1	delete	1	program	1	skopeo	sub	1	1	delete	1	program	1	crane	sub	2	2	manifest	delete	2	blob	delete	1	program	1	oras	sub	5	2	tag	delete	2	tag	rm	2	image	delete	2	manifest	delete	2	manifest	rm	1	program	1	regctl	sub	1	1	rm	1	program	1	reg	sub	3	2	manifest	rm	2	trust	revoke	3	scout	repo	disable	1	program	3	docker	podman	nerdctl	none	1		1	flag	2	1	--help	1	--dry-run
vm-delete	containers	target	a virtual machine, system container or its disk destroyed	The disk goes with the machine, and destroy is the word for pulling the plug as well.	a snapshot first; shutdown asks the guest, destroy does not	0	2	operands	operand 1	0		2	any	27	sub	12	1	destroy	1	undefine	1	vol-delete	1	pool-delete	1	pool-destroy	1	net-destroy	1	net-undefine	1	snapshot-delete	1	snapshot-revert	1	vol-wipe	1	reset	1	pool-undefine	1	program	1	virsh	sub	5	1	destroy	1	delsnapshot	1	rollback	1	stop	1	reset	1	program	2	qm	pct	sub	2	1	free	1	remove	1	program	1	pvesm	sub	2	2	**	destroy	1	purge	1	program	1	pveceph	sub	10	1	delete	1	rm	2	storage	delete	3	storage	volume	delete	2	network	delete	2	image	delete	2	snapshot	delete	1	restore	2	project	delete	2	profile	delete	1	program	2	lxc	incus	sub	1	1	delete	2	program	1	multipass	flag	2	1	-p	1	--purge	sub	1	1	purge	1	program	1	multipass	sub	4	1	unregistervm	1	closemedium	3	snapshot	*	delete	3	snapshot	*	restore	1	program	2	VBoxManage	vboxmanage	sub	2	1	delete	1	factory-reset	1	program	1	limactl	sub	1	1	vm.power	2	program	1	govc	flag	4	1	-off	1	-reset	1	-s	1	-r	sub	4	1	vm.destroy	1	datastore.rm	1	object.destroy	1	snapshot.remove	1	program	1	govc	sub	5	3	vm	process	kill	3	storage	filesystem	unmount	3	storage	vmfs	*	3	system	shutdown	*	3	system	maintenanceMode	set	1	program	1	esxcli	sub	6	1	vmsvc/destroy	1	vmsvc/unregister	1	vmsvc/power.off	1	vmsvc/power.reset	1	vmsvc/snapshot.remove*	1	vmsvc/snapshot.revert	1	program	1	vim-cmd	sub	9	1	vm-destroy	1	vm-uninstall	1	vdi-destroy	1	sr-destroy	1	sr-forget	1	vm-shutdown	1	vm-reboot	1	host-reboot	1	host-shutdown	1	program	1	xe	sub	18	3	osd	pool	delete	3	osd	pool	rm	2	osd	purge	2	osd	rm	2	osd	destroy	2	osd	out	2	fs	rm	3	osd	crush	remove	3	osd	crush	rm	2	mon	remove	2	mon	rm	2	auth	del	2	auth	rm	2	mgr	fail	2	osd	down	3	orch	host	rm	2	orch	rm	2	osd	lost	1	program	3	ceph	rbd	rados	sub	7	1	rm	1	remove	2	snap	rm	2	snap	purge	2	snap	rollback	2	trash	purge	2	trash	rm	1	program	1	rbd	sub	4	1	purge	1	rmpool	1	rm	1	cleanup	1	program	1	rados	sub	3	2	bucket	rm	2	user	rm	2	object	rm	1	program	1	radosgw-admin	sub	5	2	volume	delete	2	volume	stop	2	volume	remove-brick	2	peer	detach	2	volume	reset	1	program	1	gluster	sub	7	1	invalidate	1	wipe-md	1	create-md	1	invalidate-remote	1	disconnect	1	down	1	detach	1	program	1	drbdadm	sub	1	1	primary	2	program	1	drbdadm	flag	1	1	--force	sub	3	1	rb	3	admin	user	remove	3	admin	user	rm	1	program	1	mc	sub	2	1	rm	1	mirror	2	program	1	mc	flag	4	1	-r	1	--recursive	1	--force	1	--remove	sub	3	1	rb	2	del	--recursive	1	expire	1	program	1	s3cmd	sub	3	1	del	1	rm	1	sync	2	program	1	s3cmd	flag	3	1	-r	1	--recursive	1	--delete-removed	sub	2	1	rb	1	rm	1	program	1	s5cmd	sub	2	1	delete	1	snapshot-delete	1	program	1	prlctl	none	2		1	flag	2	1	--help	1	--dry-run		2	flag	1	1	-n	none	1		1	program	7	ceph	rbd	rados	rbd	rados	xe	lxc
sql-drop-database	databases	target	a database or schema dropped with everything in it	There is no undo and no trash; the next step is the last backup, and how old that is.	alter database … rename to …_old, and drop that next week	0	1	sql	0		3	program	43	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlite3	sqlite	litecli	sqlcipher	duckdb	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	bq	trino	presto	beeline	hive	spark-sql	influx	cockroach	cypher-shell	heroku	turso	aws	gcloud	mssql-cli	impala-shell	sql	7	2	drop	database	2	drop	schema	2	drop	keyspace	2	drop	tablespace	2	drop	catalog	2	drop	bucket	2	drop	warehouse	0	none	2		1	sql	13	3	drop	database	test_*	3	drop	database	*_test	3	drop	database	*_dev	3	drop	database	tmp*	3	drop	database	scratch*	5	drop	database	if	exists	test_*	5	drop	database	if	exists	*_test	5	drop	database	if	exists	*_dev	5	drop	database	if	exists	tmp*	5	drop	database	if	exists	scratch*	5	drop	schema	if	exists	tmp*	5	drop	schema	if	exists	scratch*	5	drop	schema	if	exists	test_*	0		2	sql	1	2	drop	schema	0	any	2		1	operand	9	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/*_dev	*/*_development		1	flag	10	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development
sql-drop-table	databases	target	a table, view or column dropped with its rows	The rows are gone at commit, and views, jobs and reports that read them fail one after another.	alter table … rename to …_old first; what still reads it will say so	0	1	sql	0		3	program	42	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlite3	sqlite	litecli	sqlcipher	duckdb	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	bq	trino	presto	beeline	hive	spark-sql	influx	cockroach	heroku	turso	aws	gcloud	mssql-cli	impala-shell	sql	15	2	drop	table	2	rename	table	3	drop	materialized	view	2	drop	measurement	2	drop	series	2	drop	shard	5	alter	table	**	drop	column	5	alter	table	*	drop	*	4	alter	table	*	delete	5	alter	table	**	drop	partition	3	drop	foreign	table	3	drop	external	table	2	drop	stage	2	drop	stream	2	detach	table	0	none	5		1	sql	12	3	drop	table	tmp_*	3	drop	table	temp_*	3	drop	table	test_*	3	drop	table	*_tmp	3	drop	table	*.tmp_*	3	drop	table	*.temp_*	5	drop	table	if	exists	tmp_*	5	drop	table	if	exists	temp_*	5	drop	table	if	exists	test_*	5	drop	table	if	exists	*_tmp	5	drop	table	if	exists	*.tmp_*	5	drop	table	if	exists	*.temp_*	0		1	operand	11	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/test_*	*/*_dev	*/*_development	:memory:		1	flag	20	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development	2	-D	test_*	2	-D	*_test	2	-D	*_testing	2	-D	*_dev	2	-D	*_development	2	--database	test_*	2	--database	*_test	2	--database	*_testing	2	--database	*_dev	2	--database	*_development		1	env	3	PGDATABASE=*_test	PGDATABASE=*_dev	RAILS_ENV=test		2	program	5	sqlite3	sqlite	litecli	sqlcipher	duckdb	operand	4	test*	*test.db	:memory:	/tmp/*
sql-truncate	databases	target	a table emptied	truncate keeps no deleted rows to look at, and with cascade it empties the tables that refer to this one.	begin; delete … where …; look at the count; then commit	0	1	sql	0		3	program	37	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	bq	trino	presto	beeline	hive	spark-sql	cockroach	duckdb	heroku	turso	aws	gcloud	mssql-cli	impala-shell	sql	1	2	truncate	*	0	none	3		1	operand	11	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/test_*	*/*_dev	*/*_development	:memory:		1	flag	20	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development	2	-D	test_*	2	-D	*_test	2	-D	*_testing	2	-D	*_dev	2	-D	*_development	2	--database	test_*	2	--database	*_test	2	--database	*_testing	2	--database	*_dev	2	--database	*_development		1	env	3	PGDATABASE=*_test	PGDATABASE=*_dev	RAILS_ENV=test
sql-write-all-rows	databases	target	rows deleted or changed without a where	Every row is meant. The old values are in no place but a backup, and the statement looks right until its count is read.	begin; run it with a where; read the count; then commit	0	1	sql	0		3	program	42	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlite3	sqlite	litecli	sqlcipher	duckdb	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	bq	trino	presto	beeline	hive	spark-sql	cockroach	cypher-shell	heroku	turso	aws	gcloud	mssql-cli	impala-shell	any	4		2	program	1	cypher-shell	sql	2	6	match	(	*	)	detach	delete	5	match	(	*	)	delete	1	where		1	sql	1	3	delete	**	from	3	where	using	limit		1	sql	1	3	update	**	set	3	where	limit	from		1	sql	11	5	delete	from	**	where	true	5	delete	from	**	where	1	5	delete	from	**	where	1=1	7	delete	from	**	where	1	=	1	4	update	**	where	true	4	update	**	where	1=1	7	delete	from	**	where	*id	>	0	5	delete	from	**	where	*id>0	8	delete	from	**	where	*id	is	not	null	6	update	**	where	*id	>	0	7	update	**	where	*id	is	not	null	0	none	5		1	flag	1	1	--dry_run		2	program	5	sqlite3	sqlite	litecli	sqlcipher	duckdb	operand	4	test*	*test.db	:memory:	/tmp/*		1	operand	11	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/test_*	*/*_dev	*/*_development	:memory:		1	flag	20	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development	2	-D	test_*	2	-D	*_test	2	-D	*_testing	2	-D	*_dev	2	-D	*_development	2	--database	test_*	2	--database	*_test	2	--database	*_testing	2	--database	*_dev	2	--database	*_development		1	env	3	PGDATABASE=*_test	PGDATABASE=*_dev	RAILS_ENV=test
sql-file-telling	databases	nudge	a file of statements whose name says that it deletes	What is in it is read by nobody at this moment; against the wrong database it does there what its name says.	read it, and let it begin with begin; and end with rollback; for the first time	0	0	0		3	program	36	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlite3	sqlite	litecli	sqlcipher	duckdb	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	trino	presto	beeline	hive	spark-sql	cockroach	mongosh	mongo	any	4		1	flag	32	2	-f	drop[._-]*	2	-f	delete[._-]*	2	-f	purge[._-]*	2	-f	truncate[._-]*	2	-f	wipe[._-]*	2	-f	destroy[._-]*	2	-f	nuke[._-]*	2	-f	teardown[._-]*	2	-f	*[/_.-]drop[._-]*	2	-f	*[/_.-]delete[._-]*	2	-f	*[/_.-]purge[._-]*	2	-f	*[/_.-]truncate[._-]*	2	-f	*[/_.-]wipe[._-]*	2	-f	*[/_.-]destroy[._-]*	2	-f	*[/_.-]nuke[._-]*	2	-f	*[/_.-]teardown[._-]*	2	--file	drop[._-]*	2	--file	delete[._-]*	2	--file	purge[._-]*	2	--file	truncate[._-]*	2	--file	wipe[._-]*	2	--file	destroy[._-]*	2	--file	nuke[._-]*	2	--file	teardown[._-]*	2	--file	*[/_.-]drop[._-]*	2	--file	*[/_.-]delete[._-]*	2	--file	*[/_.-]purge[._-]*	2	--file	*[/_.-]truncate[._-]*	2	--file	*[/_.-]wipe[._-]*	2	--file	*[/_.-]destroy[._-]*	2	--file	*[/_.-]nuke[._-]*	2	--file	*[/_.-]teardown[._-]*		1	reads	16	drop[._-]*	delete[._-]*	purge[._-]*	truncate[._-]*	wipe[._-]*	destroy[._-]*	nuke[._-]*	teardown[._-]*	*[/_.-]drop[._-]*	*[/_.-]delete[._-]*	*[/_.-]purge[._-]*	*[/_.-]truncate[._-]*	*[/_.-]wipe[._-]*	*[/_.-]destroy[._-]*	*[/_.-]nuke[._-]*	*[/_.-]teardown[._-]*		2	program	2	mongosh	mongo	operand	16	drop[._-]*.js	delete[._-]*.js	purge[._-]*.js	truncate[._-]*.js	wipe[._-]*.js	destroy[._-]*.js	nuke[._-]*.js	teardown[._-]*.js	*[/_.-]drop[._-]*.js	*[/_.-]delete[._-]*.js	*[/_.-]purge[._-]*.js	*[/_.-]truncate[._-]*.js	*[/_.-]wipe[._-]*.js	*[/_.-]destroy[._-]*.js	*[/_.-]nuke[._-]*.js	*[/_.-]teardown[._-]*.js		1	sql	8	2	source	drop[._-]*	2	source	delete[._-]*	2	source	purge[._-]*	2	source	truncate[._-]*	2	source	wipe[._-]*	2	source	destroy[._-]*	2	source	nuke[._-]*	2	source	teardown[._-]*	0	none	3		1	operand	10	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/*_dev	*/*_development	:memory:		1	flag	12	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development	1	--dry-run	1	--help		1	env	2	PGDATABASE=*_test	PGDATABASE=*_dev
sql-file	databases	task	a file of statements run against a database	Nobody reads at this moment what is in it; the client does not ask between one statement and the next.	psql --single-transaction with on_error_stop takes all of it back at the first error	0	0	0		2	program	36	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlite3	sqlite	litecli	sqlcipher	duckdb	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	clickhouse-client	clickhouse-local	clickhouse	usql	cqlsh	snowsql	snow	trino	presto	beeline	hive	spark-sql	cockroach	mongosh	mongo	any	2		1	flag	2	2	-f	*	2	--file	*		1	reads	1	*.sql*
migrate-production	databases	nudge	migrations run against production	Locks taken by a migration hold up everybody's requests, and most ways back lose what was written since.	the list of pending ones first (db:migrate:status, showmigrations --plan, migrate:status), and a backup that opens	0	0	0		2	any	7	sub	3	1	db:migrate	1	db:migrate:up	1	db:migrate:with_data	2	program	2	rails	rake	any	2		1	env	1	RAILS_ENV=prod*		1	operand	1	RAILS_ENV=prod*	sub	1	1	migrate	2	program	2	manage.py	django-admin	any	2		1	flag	2	2	--settings	*prod*	2	--database	*prod*		1	env	2	DJANGO_SETTINGS_MODULE=*prod*	DJANGO_ENV=prod*	sub	1	2	*manage.py	migrate	2	program	2	python	python3	any	2		1	flag	2	2	--settings	*prod*	2	--database	*prod*		1	env	2	DJANGO_SETTINGS_MODULE=*prod*	DJANGO_ENV=prod*	sub	1	2	artisan	migrate	2	program	1	php	flag	2	1	--force	2	--env	prod*	sub	1	1	ecto.migrate	2	program	1	mix	env	1	MIX_ENV=prod	sub	2	2	db	push	2	migration	up	2	program	1	supabase	none	1		1	flag	2	1	--local	1	--dry-run	sub	3	1	migrate:latest	1	db:migrate	1	migration:run	2	program	5	knex	sequelize	sequelize-cli	sequelize-cli	typeorm	any	2		1	flag	1	2	--env	prod*		1	env	1	NODE_ENV=prod*	none	2		1	flag	6	1	--help	1	--plan	1	--pretend	1	--dry-run	1	--list	1	--check		1	env	1	*_URL=*localhost*
site-content-delete	databases	boundary	users, posts or comments of a site deleted	With a user goes everything they wrote; with --force, or by a list, nothing goes to the trash.	wp db export first, and the list by itself; without --force posts go to the trash	0	0	0		2	any	4	sub	7	2	post	delete	2	user	delete	2	comment	delete	2	term	delete	2	media	delete	2	menu	delete	2	site	delete	2	program	1	wp	any	2		1	operand	2	$*	\\*		1	operands	5	9223372036854775807	sub	5	1	user:delete	1	group:delete	1	trashbin:cleanup	1	versions:cleanup	2	maintenance:mode	--on	1	program	1	occ	sub	4	2	*occ	user:delete	2	*occ	group:delete	2	*occ	trashbin:cleanup	2	*occ	versions:cleanup	1	program	1	php	sub	5	2	accounts	delete	2	accounts	cull	2	domains	purge	1	self-destruct	2	statuses	remove	1	program	1	tootctl	none	2		1	flag	1	1	--help		1	operand	3	$(*--post_status=trash*	$(*--status=spam*	$(*--status=trash*
sql-drop-role	databases	boundary	a role, user, index or constraint dropped, or a table locked against everybody	The service that logs in with it stops at its next connection; without the index the next query reads the whole table.	alter role … nologin first, or try the plan without the index (alter index … invisible)	0	1	sql	0		3	program	32	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	usql	cqlsh	snowsql	snow	clickhouse-client	clickhouse-local	clickhouse	cockroach	trino	presto	sqlite3	sqlite	litecli	sqlcipher	influx	duckdb	sql	32	2	drop	role	2	drop	user	2	drop	owned	2	drop	index	3	drop	index	concurrently	2	drop	view	2	drop	function	2	drop	procedure	2	drop	trigger	2	drop	sequence	2	drop	type	2	drop	extension	2	drop	publication	2	drop	subscription	2	drop	server	2	drop	policy	3	drop	retention	policy	2	drop	dictionary	2	drop	event	2	drop	login	5	alter	table	**	drop	constraint	5	alter	table	**	drop	index	6	alter	table	**	drop	primary	key	2	reassign	owned	2	revoke	all	2	vacuum	full	2	lock	table	2	lock	tables	2	reindex	database	2	reindex	table	2	reindex	system	2	reindex	schema	0	none	4		1	sql	1	3	reindex	**	concurrently	0		1	operand	11	*_test	test_*	*_dev	*_development	*_testing	*/*_test	*/*_test[?]*	*/test_*	*/*_dev	*/*_development	:memory:		1	flag	20	2	-d	test_*	2	-d	*_test	2	-d	*_testing	2	-d	*_dev	2	-d	*_development	2	--dbname	test_*	2	--dbname	*_test	2	--dbname	*_testing	2	--dbname	*_dev	2	--dbname	*_development	2	-D	test_*	2	-D	*_test	2	-D	*_testing	2	-D	*_dev	2	-D	*_development	2	--database	test_*	2	--database	*_test	2	--database	*_testing	2	--database	*_dev	2	--database	*_development		1	env	3	PGDATABASE=*_test	PGDATABASE=*_dev	RAILS_ENV=test
sql-cut-off	databases	boundary	sessions ended or a server stopped from within	Transactions in flight are rolled back, and applications answer with errors until they connect again.	pg_cancel_backend ends the statement and keeps the session	0	0	0		2	program	22	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	sqlcmd	sqlplus	sqlcl	sql	isql	db2	tsql	fisql	usql	cqlsh	clickhouse-client	clickhouse-local	clickhouse	cockroach	any	7		1	script	1	*pg_terminate_backend*from*		1	script	1	*pg_drop_replication_slot*		1	script	1	*pg_switch_wal*pg_promote*		1	script	1	*pg_promote(*		1	script	1	*pg_wal_replay_pause*		1	sql	19	2	shutdown	*	1	shutdown	2	reset	master	2	reset	replica	2	reset	slave	3	purge	binary	logs	3	purge	master	logs	2	stop	replica	2	stop	slave	2	kill	*	3	alter	system	set	3	alter	system	flush	4	alter	database	**	read_only	5	alter	database	**	set	offline	2	change	master	3	change	replication	source	2	startup	force	2	system	shutdown	2	system	kill	0		1	sql	4	3	set	global	read_only	3	set	global	super_read_only	3	set	global	general_log	5	flush	tables	with	read	lock	0
drop-database-command	databases	target	a database or its user dropped	There is no undo and no trash; the next step is the last backup, and how old that is.	psql -c 'alter database … rename to …_old', and drop that next week	0	1	operand last	0		2	any	9		2	program	2	dropdb	dropuser	operands	1	9223372036854775807	sub	2	1	drop	1	shutdown	1	program	2	mysqladmin	mariadb-admin	sub	3	2	drop	db	2	drop	database	2	drop	table	1	program	1	db2		1	program	2	dropcluster	pg_dropcluster	sub	4	2	bucket	delete	1	delete	2	org	delete	3	v1	dbrp	delete	1	program	1	influx		2	program	1	dbca	flag	1	1	-deleteDatabase	sub	1	1	drop	1	program	1	clickhouse	sub	4	2	cluster	destroy	2	cluster	clean	2	cluster	prune	2	cluster	scale-in	1	program	1	tiup	sub	4	1	Delete*	3	MoveTables	*	complete	1	EmergencyReparentShard	1	PlannedReparentShard	1	program	3	vtctldclient	vtctlclient	vtctl	none	2		1	flag	3	1	--help	1	-i	1	--interactive		1	operand	9	*_test	test_*	*_dev	*_development	*-test	*_test_*	*_tmp	tmp_*	scratch*
restore-over	databases	target	a backup restored over what is there	--clean and --drop remove the live tables before the first row of the backup has been read.	restore into a new database, compare, then rename	0	3	option -d	option --dbname	option --db	0		2	any	12		3	program	1	pg_restore	flag	4	1	-c	1	--clean	1	-C	1	--create	all	1		1	flag	2	1	-d	1	--dbname		2	program	1	mongorestore	flag	1	1	--drop		2	program	3	xtrabackup	mariabackup	innobackupex	flag	2	1	--copy-back	1	--move-back	sub	1	1	restore	1	program	2	pgbackrest	gitlab-backup		2	program	2	gitlab-rake	rake	operand	1	gitlab:backup:restore	sub	1	1	recover	1	program	1	barman	sub	1	1	backup-fetch	1	program	1	wal-g		2	program	1	gbak	flag	2	1	-rep	1	-recreate		2	program	1	rman	operand	1	restore		2	program	1	mysqlimport	flag	4	1	-d	1	--delete	1	-r	1	--replace	sub	4	2	database	load	2	database	restore	1	load	1	restore	1	program	1	neo4j-admin		2	program	1	impdp	word	3	table_exists_action=replace	TABLE_EXISTS_ACTION=REPLACE	table_exists_action=truncate	none	2		1	flag	5	1	--help	1	--dryRun	1	-l	1	--list	1	--dry-run		2	program	1	pg_restore	flag	4	2	-f	-	2	--file	-	1	-f	1	--file
postgres-cluster	databases	boundary	a database server stopped, promoted, rewound or initialised	A second primary takes writes that are lost at the next failover; a log reset starts from guesses.	patronictl list, pg_controldata and a copy of the data directory first	0	0	0		2	any	13		1	program	5	pg_resetwal	pg_resetxlog	pg_rewind	pg_archivecleanup	pg_upgrade	sub	4	1	stop	1	promote	1	restart	1	kill	1	program	1	pg_ctl		2	program	1	pg_ctl	flag	2	2	-m	immediate	2	-m	i		2	program	1	pg_ctlcluster	operand	3	stop	promote	restart	sub	6	1	remove	1	failover	1	switchover	1	reinit	1	restart	1	pause	1	program	1	patronictl	sub	6	2	standby	promote	2	standby	switchover	2	standby	unregister	2	primary	unregister	2	cluster	cleanup	2	node	rejoin	1	program	1	repmgr		1	program	1	mysql_install_db		2	program	1	mysqld	flag	3	1	--initialize	1	--initialize-insecure	1	--skip-grant-tables	sub	2	1	stop	1	remove	1	program	1	srvctl		1	program	1	galera_new_cluster	sub	10	1	decommission	1	removenode	1	assassinate	1	drain	1	stopdaemon	1	clearsnapshot	1	truncatehints	1	rebuild	1	disablegossip	1	disablebinary	1	program	1	nodetool		1	program	1	orchestrator-client	sub	3	2	node	decommission	2	node	drain	1	quit	1	program	1	cockroach	none	2		1	flag	3	1	--help	1	--dry-run	1	--check		2	program	4	pg_rewind	pg_archivecleanup	pg_resetwal	pg_upgrade	flag	2	1	-n	1	-c
mongo-drop	databases	target	a collection or database dropped, or all documents removed	An empty filter means all documents; indexes and users go with the database.	mongodump first, or renameCollection	0	1	operand 1	0		3	program	2	mongosh	mongo	any	1		1	script	23	*.dropdatabase(*	*.drop(*)*	*deletemany({})*	*deletemany({ })*	*deletemany()*	*.remove({})*	*.remove({ })*	*.remove()*	*dropuser(*	*dropallusers*	*dropindexes(*	*dropindex(*	*dropcollection*	*shutdownserver*	*removeshard*	*rs.remove(*	*rs.stepdown(*	*replsetreconfig*force*true*	*rs.reconfig(*force*	*updatemany({},*	*updatemany({ },*	*dropdatabase:*	*{drop:*	none	1		1	operand	6	*_test	test_*	*_dev	*/*_test	*/test_*	*/*_dev
redis-flush	databases	boundary	all keys of a cache or queue deleted, or the server stopped	Sessions, queues and locks live there as well as the cache; what was not saved is lost and the database behind gets all the load at once.	redis-cli --scan --pattern 'PREFIX:*' shows what one prefix holds; delete that	0	2	option -h	option -u	0		2	program	5	redis-cli	valkey-cli	keydb-cli	redis6-cli	iredis	any	6	sub	48	1	flushall	1	FLUSHALL	1	flushdb	1	FLUSHDB	1	FlushAll	1	FlushDB	1	shutdown	1	SHUTDOWN	1	[Ss]wapdb	1	SWAPDB	2	debug	segfault	2	debug	sleep	2	debug	restart	2	debug	crash*	2	DEBUG	SEGFAULT	2	DEBUG	SLEEP	2	DEBUG	RESTART	2	DEBUG	CRASH*	2	cluster	reset	2	CLUSTER	RESET	2	cluster	flushslots	2	CLUSTER	FLUSHSLOTS	2	cluster	failover	2	cluster	forget	2	CLUSTER	FORGET	2	config	resetstat	2	script	flush	2	SCRIPT	FLUSH	2	function	flush	2	FUNCTION	FLUSH	2	acl	deluser	2	ACL	DELUSER	2	replicaof	*	2	REPLICAOF	*	2	slaveof	*	2	SLAVEOF	*	2	xgroup	destroy	2	XGROUP	DESTROY	3	config	set	appendonly	3	CONFIG	SET	appendonly	3	config	set	save	3	CONFIG	SET	save	2	sentinel	failover	2	sentinel	remove	2	SENTINEL	REMOVE	2	client	kill	2	CLIENT	KILL	2	config	rewrite	0		1	flag	3	2	--cluster	del-node	2	--cluster	reshard	2	--cluster	fix		1	script	4	flushall*	flushdb*	shutdown*	*; flushall*	sub	2	1	eval	1	EVAL	1	pattern	(?i)flush(all|db)|\\b(keys|scan)\\b.*\\b(del|unlink)\\b|\\b(del|unlink)\\b.*\\b(keys|scan)\\b.*\\*	sub	5	3	[Cc][Oo][Nn][Ff][Ii][Gg]	[Ss][Ee][Tt]	requirepass	3	[Cc][Oo][Nn][Ff][Ii][Gg]	[Ss][Ee][Tt]	dir	3	[Cc][Oo][Nn][Ff][Ii][Gg]	[Ss][Ee][Tt]	dbfilename	3	[Cc][Oo][Nn][Ff][Ii][Gg]	[Ss][Ee][Tt]	maxmemory	3	[Cc][Oo][Nn][Ff][Ii][Gg]	[Ss][Ee][Tt]	protected-mode	0	sub	4	1	del	1	DEL	1	unlink	1	UNLINK	1	via	1	xargs
migrate-down	databases	boundary	a schema undone, reset or loaded over the data	Undoing a migration drops the columns it added, with what was written into them since; a reset starts from an empty database.	the tool's status or plan command, and a dump of the tables it touches	0	0	0		2	any	28	sub	7	2	**	db:drop*	2	**	db:reset*	2	**	db:purge*	2	**	db:schema:load*	2	**	db:truncate_all	2	**	db:migrate:reset	2	**	db:structure:load	2	program	2	rails	rake	any	3		1	env	3	RAILS_ENV=prod*	RAILS_ENV=staging	DISABLE_DATABASE_ENVIRONMENT_CHECK=*		1	operand	2	RAILS_ENV=prod*	RAILS_ENV=staging		1	via	11	heroku	ssh	kubectl	k	oc	fly	flyctl	gcloud	dokku	railway	az		2	program	4	python	python3	manage.py	django-admin	any	3		2	operand	2	flush	reset_db	none	1		2	operand	1	*.py	none	1		1	operand	2	*manage.py	*/manage.py		2	operand	1	*manage.py	all	2		1	operand	1	migrate		1	operand	1	zero	sub	1	1	migrate	2	program	1	manage.py	operand	1	zero	sub	1	1	downgrade	2	program	1	alembic	operand	3	base	-[2-9]*	-1[0-9]*	sub	1	2	db	downgrade	1	program	1	flask	sub	2	2	migrate	reset	2	db	push	2	program	1	prisma	flag	4	1	-f	1	--force	1	--force-reset	1	--accept-data-loss	sub	2	1	migrate:rollback	1	migrate:down	2	program	1	knex	flag	2	1	--all	2	--env	prod*	sub	2	1	db:drop	1	db:migrate:undo*	1	program	3	sequelize	sequelize-cli	sequelize-cli	sub	2	1	schema:drop	1	migration:revert	1	program	1	typeorm	sub	2	1	clean	1	undo	1	program	1	flyway	sub	3	1	drop-all	1	dropAll	1	rollback*	2	program	1	liquibase	none	1	sub	3	1	rollback-sql	1	rollbackSQL	1	rollback-*-sql	0	sub	2	2	artisan	migrate:fresh	2	artisan	migrate:refresh	2	program	1	php	any	2		1	flag	2	1	--force	2	--env	prod*		1	via	11	heroku	ssh	kubectl	k	oc	fly	flyctl	gcloud	dokku	railway	az	sub	4	2	artisan	migrate:reset	2	artisan	db:wipe	2	bin/console	doctrine:database:drop	2	bin/console	doctrine:schema:drop	1	program	1	php	sub	2	2	console	doctrine:database:drop	2	console	doctrine:schema:drop	1	program	1	symfony	sub	4	1	migrate:reset	1	db:wipe	1	doctrine:database:drop	1	doctrine:schema:drop	1	program	2	artisan	console	sub	2	1	ecto.drop	1	ecto.reset	2	program	1	mix	any	2		1	env	1	MIX_ENV=prod		1	via	8	heroku	ssh	kubectl	k	oc	fly	flyctl	dokku	sub	2	3	ef	database	drop	2	database	drop	1	program	2	dotnet	dotnet-ef	sub	2	2	database	reset	2	migration	revert	1	program	1	diesel	sub	3	2	database	drop	2	database	reset	2	migrate	revert	1	program	1	sqlx	sub	9	1	down	1	down-to	1	reset	1	drop	2	schema	clean	3	schema	apply	--auto-approve	1	rollback	2	**	down	2	**	drop	1	program	4	goose	migrate	dbmate	atlas	sub	1	2	schema	apply	2	program	1	atlas	flag	1	1	--auto-approve	sub	2	1	revert	1	rebase	1	program	1	sqitch	sub	4	1	sql-drop	1	sql:drop	1	site:install	1	si	1	program	1	drush	sub	6	2	db	drop	2	db	reset	2	db	clean	2	site	empty	2	site	delete	2	db	import	1	program	1	wp	sub	1	1	run	3	program	1	dbt	flag	1	1	--full-refresh	none	1		1	flag	8	1	-s	1	--select	1	-m	1	--models	2	--target	dev*	2	-t	dev*	2	--target	ci*	2	--target	test*		2	program	1	pt-archiver	flag	1	1	--purge		2	program	1	gh-ost	flag	1	1	--execute		2	program	1	pt-online-schema-change	flag	1	1	--execute	sub	2	1	runner	1	r	3	program	1	rails	word	4	*.delete_all*	*.destroy_all*	*drop_table*	*.truncate*	any	2		1	env	1	RAILS_ENV=prod*		1	via	11	heroku	ssh	kubectl	k	oc	fly	flyctl	gcloud	dokku	railway	az	none	2		1	flag	6	1	--help	1	--sql	1	--dry-run	1	--dryrun	1	--fake	1	--plan		1	env	3	RAILS_ENV=test	MIX_ENV=test	APP_ENV=test
migrate-down-local	databases	nudge	the database of the development environment emptied or stepped back	Where the configuration points elsewhere than you think, it is another database that is emptied.	look at DATABASE_URL and at the configuration of the environment first	0	0	2	boundary	0	0	0	0	0		2	RAILS_ENV	prod*	boundary	0	0	0	0	0		2	DATABASE_URL	*prod*		2	any	6	sub	7	2	**	db:drop*	2	**	db:reset*	2	**	db:purge*	2	**	db:schema:load*	2	**	db:truncate_all	2	**	db:migrate:reset	2	**	db:structure:load	1	program	2	rails	rake	sub	2	1	ecto.drop	1	ecto.reset	1	program	1	mix	sub	1	2	migrate	reset	1	program	1	prisma	sub	2	2	artisan	migrate:fresh	2	artisan	migrate:refresh	1	program	1	php	sub	1	1	downgrade	1	program	1	alembic	sub	2	1	migrate:rollback	1	migrate:down	1	program	1	knex	none	3		1	flag	2	1	--help	1	--sql		1	env	2	RAILS_ENV=test	MIX_ENV=test		1	operand	1	RAILS_ENV=test
queue-delete	databases	target	a topic, queue or index deleted with what is in it	Messages not yet read are lost, and consumers start again at the beginning or fail at once.	stop the producers, let the consumers finish, then delete	0	4	option --topic	option --queue	option --group	operand 2	0		2	any	18		2	program	11	kafka-topics	kafka-topics.sh	kafka-topics.sh	kafka-consumer-groups	kafka-consumer-groups.sh	kafka-acls	kafka-acls.sh	kafka-configs.sh	kafka-configs	kafka-delete-records	kafka-delete-records.sh	flag	6	1	--delete	1	--delete-offsets	1	--reset-offsets	1	--delete-config	1	--remove	1	--offset-json-file	sub	1	1	format	1	program	2	kafka-storage.sh	kafka-storage	sub	5	2	topic	delete	2	group	delete	3	cluster	config	reset	2	topic	trim-prefix	2	redpanda	stop	1	program	1	rpk	sub	1	2	**	delete	1	program	1	confluent	sub	1	2	delete	**	1	program	2	kcat	kafkactl	sub	14	1	delete_queue	1	purge_queue	1	delete_vhost	1	delete_user	1	reset	1	force_reset	1	stop_app	1	stop	1	shutdown	1	forget_cluster_node	1	clear_policy	1	close_all_connections	1	force_boot	1	clear_permissions	1	program	2	rabbitmqctl	rabbitmq-diagnostics	sub	3	1	delete	1	purge	2	close	connection	1	program	1	rabbitmqadmin	sub	12	2	stream	rm	2	stream	del	2	stream	purge	2	str	rm	2	str	purge	2	consumer	rm	2	con	rm	2	kv	del	2	kv	purge	2	object	del	2	obj	rm	3	server	raft	step-down	1	program	1	nats	sub	5	2	**	delete	2	**	terminate	2	**	skip-all	2	**	clear-backlog	2	**	unload	1	program	1	pulsar-admin	sub	1	1	stop	1	program	1	sidekiqctl	sub	4	1	purge	2	queue	delete	2	queue	purge	2	address	delete	1	program	2	activemq	artemis	sub	2	2	dynsec	deleteclient	2	dynsec	deleterole	1	program	1	mosquitto_ctrl	sub	2	1	purge	2	**	purge	1	program	1	celery		2	program	1	celery	operand	1	purge	sub	1	1	empty	1	program	1	rq		2	program	4	zkCli.sh	zkcli	zookeeper-shell	zookeeper-shell.sh	operand	3	delete	deleteall	rmr	sub	10	1	del	1	rm	1	rmdir	2	member	remove	2	snapshot	restore	2	user	delete	2	role	delete	1	defrag	1	compaction	2	auth	disable	2	program	1	etcdctl	none	1	sub	1	1	defrag	0	sub	1	1	del	1	program	2	qpid-config	qmgr	none	3		1	flag	2	1	--help	1	--dry-run		1	flag	3	2	--topic	test*	2	--topic	*-test	2	--topic	*_test		2	flag	1	1	--reset-offsets	all	1		1	none	1		1	flag	1	1	--execute
http-delete	databases	boundary	something deleted at a server that is not this machine	The server asks nothing and keeps no trash; a star or a missing id in the address deletes the whole collection.	the same address with GET shows what it names	3	curl	-s	{target}	1	operand last	0		2	any	4		2	program	1	curl	flag	3	2	-X	DELETE	2	--request	DELETE	2	-X	PURGE		2	program	1	curl	word	1	*purge_everything*		2	program	4	http	https	xh	httpie	operand	1	DELETE		2	program	1	wget	flag	1	2	--method	DELETE	none	2		1	flag	1	1	--help		1	any	2		2	word	15	*localhost*	*127.0.0.1*	*//0.0.0.0*	*[[]::1]*	:[0-9]*	*.test/*	*.test:*	*.local/*	*.localhost*	*host.docker.internal*	*//*staging*	*//dev.*	*//*-dev.*	*//*.dev.*	*//*sandbox*	none	1		1	word	4	*:9200/*	*:9200	*:5984/*	*:8500/*		1	word	4	*localhost:9200/*test*	*127.0.0.1:9200/*test*	*:9200/*-test	*:9200/test[-_]*
search-delete-by-query	databases	boundary	documents deleted from a search index by a query	The query is run against everything that matches at that moment, and there is no second count before it begins.	the same query with _count instead	0	1	operand last	0		3	program	5	curl	http	https	wget	xh	word	8	*/_delete_by_query*	*/_close	*/_cluster/settings*	*/_cluster/reroute*	*/_ilm/stop*	*/_shutdown*	*/update?*stream.body=<delete>*	*<delete>*	none	3		2	word	1	*pretty*	none	1		1	flag	4	1	-X	1	--request	1	-d	1	--data		1	flag	3	1	--help	2	-X	GET	2	--request	GET		2	word	1	*_cluster/settings*	none	1		1	flag	4	2	-X	PUT	2	--request	PUT	1	-d	1	--data
hdfs-remove	databases	boundary	data removed from a cluster's file system or warehouse	With -skipTrash nothing is kept; without it the trash of a service account is emptied by nobody you know.	hdfs dfs -du -h PATH first, and leave -skipTrash away	0	1	operand last	0		2	any	10		3	program	3	hdfs	hadoop	hadoop	flag	4	1	-rm	1	-rmr	1	-rmdir	1	-expunge	any	1		1	flag	5	1	-r	1	-R	1	-skipTrash	1	-rmr	1	-expunge	sub	2	1	namenode	1	dfsadmin	2	program	2	hdfs	hadoop	any	1		1	flag	4	1	-format	1	-safemode	1	-deleteBlockPool	1	-shutdownDatanode	sub	1	1	rm	2	program	1	bq	none	1		1	operand	6	tmp*	temp_*	scratch*	*:tmp*	*:scratch*	*.tmp_*	sub	1	2	table	delete	1	program	1	kudu	sub	1	1	shell	2	program	1	hbase	script	3	disable *	drop *	truncate *	sub	1	1	vacuum	1	program	2	delta	aws-glue	sub	4	2	**	delete	2	fs	rm	2	**	permanent-delete	2	**	delete-scope	1	program	1	databricks	sub	7	2	db	reset	2	db	clean	2	dags	delete	2	pools	delete	2	connections	delete	2	variables	delete	2	users	delete	1	program	1	airflow	sub	1	1	gc	1	program	1	mlflow	sub	1	1	gc	2	program	1	dvc	flag	4	1	-c	1	--cloud	1	-f	1	--force	none	1		1	flag	4	1	--help	1	--dry	1	--dry-run	1	-n
statement-alone	databases	boundary	a destructive statement typed as a line of its own	In the shell it does nothing; in the client it was meant for it does all of it, and Enter is the same key.	look which window has the focus	0	0	0		1	any	8	sub	16	1	DATABASE	1	database	1	TABLE	1	table	1	SCHEMA	1	schema	1	ROLE	1	role	1	USER	1	user	1	INDEX	1	index	1	VIEW	1	view	1	OWNED	1	owned	1	program	3	DROP	drop	Drop		1	program	1	TRUNCATE	sub	2	1	table	1	TABLE	1	program	1	truncate	sub	2	1	FROM	1	from	2	program	2	DELETE	delete	none	1		1	word	3	WHERE	where	Where		3	program	2	UPDATE	update	word	2	SET	set	none	1		1	word	3	WHERE	where	Where	sub	2	1	TABLE	1	table	2	program	2	ALTER	alter	word	2	DROP	drop		1	program	5	FLUSHALL	flushall	FLUSHDB	flushdb	SHUTDOWN		3	program	9	psql	pgcli	vsql	ysqlsh	mysql	mariadb	mycli	mysqlsh	mariadb	operand	8	TABLE	table	DATABASE	database	SCHEMA	schema	FROM	from	flag	8	2	-c	DROP	2	-e	DROP	2	-c	drop	2	-e	drop	2	-c	TRUNCATE	2	-e	TRUNCATE	2	-c	DELETE	2	-e	DELETE
dd-device	disks	target	raw data written over a disk	The device letter is all that stands between a memory stick and the system disk, and letters change at every boot; the first megabyte takes the partition table with it.	lsblk -o NAME,SIZE,MODEL,MOUNTPOINTS before; /dev/disk/by-id/… names the disk by its maker	4	lsblk	-o	NAME,SIZE,MODEL,MOUNTPOINTS	{target}	1	word of=	0		3	program	5	dd	dcfldd	dc3dd	bmaptool	sdd	word	1	of=/dev/*	none	1		1	word	7	of=/dev/null	of=/dev/stdout	of=/dev/fd/*	of=/dev/tty*	of=/dev/shm/*	of=/dev/stderr	--help
write-device	disks	target	output sent straight onto a disk	There is no file system in between; the first bytes that arrive replace the partition table.	write into a file, and the file onto the disk once lsblk showed which one it is	0	1	redirection	0		1	writes	15	/dev/sd*	/dev/hd*	/dev/vd*	/dev/xvd*	/dev/nvme*	/dev/mmcblk*	/dev/mapper/*	/dev/md*	/dev/dm-*	/dev/disk/*	/dev/loop*	/dev/mem	/dev/kmem	/dev/mtd*	/dev/zd*
copy-onto-device	disks	target	a file copied straight onto a disk	cp and tee write the bytes over the partition table as dd does, only without saying how many.	lsblk first; /dev/disk/by-id/… names the disk by its maker	0	1	operand last	0		3	program	9	cp	tee	pv	ddrescue	bmaptool	wipefs	shred	partclone.*	fsarchiver	operand	9	/dev/sd*	/dev/hd*	/dev/vd*	/dev/xvd*	/dev/nvme*	/dev/mmcblk*	/dev/mapper/*	/dev/md*	/dev/disk/*	none	5		1	program	1	pv		1	program	1	wipefs		1	flag	1	1	--help		2	program	1	ddrescue	none	1		1	flag	2	1	-f	1	--force		2	program	1	cp	none	1		1	pattern	/dev/[a-z0-9/_-]+ *($|[;&|>"')])
mkfs-device	disks	target	a new, empty file system made over what is there	Whatever the device held is unreachable at once; recovery tools find fragments, not names.	blkid DEVICE and lsblk -f say what is on it now; mkfs.ext4 -n only shows what it would do	3	lsblk	-f	{target}	1	operand last	0		3	program	12	mkfs	mke2fs	mkfs.*	mke2fs	mkntfs	mkdosfs	mkswap	newfs	newfs_*	mkreiserfs	mkudffs	mkexfatfs	operand	5	/dev/*	$*	/dev/disk/*	UUID=*	LABEL=*	none	4		1	flag	3	1	--help	1	-V	1	--version		1	operand	2	/dev/loop*	/dev/ram*		2	program	2	mke2fs	mkfs.ext*	flag	1	1	-n		2	program	1	mkfs.xfs	flag	1	1	-N
wipe-device	disks	target	the signatures, sectors or keys of a disk wiped	Without its signature the system no longer knows what the disk held; discarded or securely erased blocks are gone for every tool there is.	wipefs -n and lsblk -f say what is there; pull a copy of the first megabytes before	3	lsblk	-f	{target}	1	operand last	0		2	any	13		2	program	1	wipefs	flag	4	1	-a	1	--all	1	-o	1	--offset		2	program	1	blkdiscard	operands	1	9223372036854775807	sub	3	1	format	1	sanitize	1	delete-ns	1	program	1	nvme		2	program	1	hdparm	flag	5	1	--security-erase	1	--security-erase-enhanced	1	--trim-sector-ranges	1	--write-sector	1	--make-bad-sector		2	program	1	badblocks	flag	1	1	-w		2	program	1	sg_format	flag	2	1	--format	1	-F		2	program	1	sgdisk	flag	6	1	-Z	1	--zap-all	1	-z	1	--zap	1	-o	1	--clear		2	program	1	scrub	operands	1	9223372036854775807		1	program	1	nwipe	sub	9	1	eraseDisk	1	eraseVolume	1	secureErase	1	zeroDisk	1	randomDisk	1	partitionDisk	1	reformat	2	apfs	deleteVolume	2	apfs	deleteContainer	1	program	1	diskutil		1	program	1	flash_erase		1	program	1	flash_eraseall		1	program	1	ubiformat	none	2		1	flag	4	1	--help	1	-n	1	--no-act	1	--version		1	operand	4	*.img	/dev/loop*	*.iso	*.bin
partition-edit	disks	boundary	a partition table about to be changed	The table is one sector; a wrong number in it makes file systems overlap, and it is noticed after the next reboot.	sfdisk -d /dev/… > table.txt keeps the table before; -l and print only show it	2	lsblk	{target}	1	operand 1	0		2	any	4		3	program	5	fdisk	cfdisk	gdisk	cgdisk	sfdisk	operand	1	/dev/*	none	3		1	flag	9	1	-l	1	--list	1	-s	1	--getsz	1	-J	1	--json	1	--verify	1	--help	1	-x		2	program	1	sfdisk	flag	5	1	-d	1	--dump	1	-V	1	-n	1	--no-act		1	operand	1	/dev/loop*		3	program	1	sfdisk	operand	1	/dev/*	flag	3	1	--delete	1	-N	1	--wipe		3	program	1	sgdisk	operand	1	/dev/*	flag	14	1	-d	1	--delete	1	-n	1	--new	1	-t	1	--typecode	1	-l	1	--load-backup	1	-g	1	--mbrtogpt	1	-G	1	--randomize-guids	1	-R	1	--replicate		3	program	1	parted	operand	1	/dev/*	all	1		1	any	3		1	operand	14	mklabel	mktable	mkpart	rm	resizepart	set	name	move	toggle	disk_set	rescue	mkfs	cp	resize		1	operands	1	1		1	word	4	mklabel*	mkpart*	rm *	resizepart*	none	1		1	flag	4	1	--help	1	-l	1	--list	1	--version
blockdev-set	disks	boundary	a disk's settings changed under a running system	Read-only or re-read under a mounted file system, writes fail in the middle of what programs do.	blockdev --report only shows them	0	0	0		3	program	1	blockdev	flag	3	1	--setrw	1	--setro	1	--setbsz	none	2		1	flag	1	1	--help		1	operand	1	/dev/loop*
partition-reread	disks	nudge	a disk's table read again under a running system	What the kernel believes and what is mounted no longer agree when somebody wrote a wrong table.	lsblk before and after	0	0	0		3	program	2	blockdev	partprobe	any	2		1	flag	3	1	--rereadpt	1	--setra	1	--setfra		3	program	1	partprobe	operand	1	/dev/*	none	1		1	flag	2	1	-d	1	--dry-run	none	1		1	flag	1	1	--help
lvm-remove	disks	target	a logical volume, group or physical volume removed	The volume and the file system in it are unlinked at once; vgcfgrestore helps only while nothing has been written there.	lvs -o +devices and lsblk -f show what is in it; lvchange -an takes it out of use and keeps it	2	lvs	{operands}	2	operands	operand 1	0		2	any	7		2	program	4	lvremove	vgremove	pvremove	vgreduce	operands	1	9223372036854775807		1	program	1	lvreduce		2	program	1	pvcreate	flag	2	1	-f	1	--force		2	program	1	lvconvert	flag	3	1	--merge	1	--uncache	1	--mergesnapshot	sub	5	1	lvremove	1	vgremove	1	pvremove	1	lvreduce	1	vgreduce	1	program	1	lvm		2	program	1	lvresize	any	2		1	flag	4	2	-L	-*	2	--size	-*	2	-l	-*	2	--extents	-*		1	word	2	-L-*	--size=-*	sub	3	1	remove	1	remove_all	1	wipe_table	1	program	1	dmsetup	none	1		1	flag	3	1	--help	1	-t	1	--test
zfs-destroy	disks	target	a ZFS dataset, snapshot or pool destroyed or rolled back	destroy -r takes the snapshots that were the backup; a rollback throws away everything written since.	the same with -nv lists what would go; zfs rename sets it aside	0	1	operand 1	0		2	any	4	sub	2	1	destroy	1	rollback	1	program	1	zfs	sub	2	1	receive	1	recv	2	program	1	zfs	flag	1	1	-F	sub	5	1	destroy	1	labelclear	1	remove	1	split	1	detach	1	program	1	zpool	sub	4	1	create	1	add	1	replace	1	attach	2	program	1	zpool	flag	1	1	-f	none	1		1	flag	2	1	-n	1	--help
btrfs-delete	disks	boundary	a btrfs subvolume or device taken away	A deleted subvolume is cleaned up in the background at once; a snapshot of it is the only way back.	btrfs subvolume snapshot -r first	0	1	operand 1	0		2	any	4	sub	8	2	subvolume	delete	2	subvol	delete	2	sub	delete	2	sub	del	2	device	delete	2	device	remove	2	dev	delete	2	device	replace	1	program	1	btrfs	sub	2	1	check	1	rescue	2	program	1	btrfs	flag	3	1	--repair	1	--init-csum-tree	1	--init-extent-tree	sub	3	1	delete	1	undochange	1	rollback	1	program	1	snapper		2	program	1	timeshift	flag	3	1	--delete	1	--delete-all	1	--restore	none	1		1	flag	1	1	--help
raid-break	disks	boundary	a RAID array stopped, a member failed or its metadata wiped	Marking the wrong disk as failed leaves the array without its last copy; --zero-superblock makes a member a stranger.	mdadm --detail and cat /proc/mdstat show who is who	0	1	operand 1	0		2	any	2		2	program	1	mdadm	flag	12	1	--zero-superblock	1	-f	1	--fail	1	--set-faulty	1	-r	1	--remove	1	-S	1	--stop	1	-C	1	--create	1	--grow	1	-G		2	program	9	megacli	MegaCli	MegaCli64	storcli	storcli64	ssacli	hpssacli	perccli	arcconf	word	7	-CfgClr*	-CfgLdDel*	del	delete	DELETE	-CfgForeign	erase	none	1		1	flag	5	1	--help	1	--detail	1	-D	1	--examine	1	-E
luks-erase	disks	target	an encrypted volume formatted, or a key to it removed	Without its header and keys an encrypted disk is noise; there is nobody to call.	cryptsetup luksHeaderBackup first, kept on another disk	3	cryptsetup	luksDump	{target}	1	operand 1	0	sub	9	1	luksFormat	1	erase	1	luksErase	1	luksRemoveKey	1	luksKillSlot	1	luksHeaderRestore	1	reencrypt	1	luksChangeKey	1	convert	2	program	1	cryptsetup	none	2		1	flag	2	1	--help	1	--test-passphrase		1	operand	2	*.img	/dev/loop*
filesystem-shrink	disks	boundary	a file system shrunk, repaired or retuned in place	A repair of a mounted or half-broken file system writes guesses over the only copy; an interrupted shrink loses the tail.	fsck -n only looks; an image of the device (ddrescue) can be repaired as often as you like	0	1	operand 1	0		2	any	8		2	program	3	fsck	fsck.*	e2fsck	flag	4	1	-y	1	-p	1	-a	1	-f		2	program	1	xfs_repair	none	1		1	flag	1	1	-n		2	program	1	resize2fs	any	2		1	flag	2	1	-M	1	-f		1	operands	2	9223372036854775807		2	program	1	debugfs	flag	1	1	-w		1	program	2	ntfsfix	testdisk		2	program	1	tune2fs	flag	2	1	-O	1	-U	sub	1	1	resize	2	program	1	qemu-img	flag	1	1	--shrink		3	program	2	dump2	restore	operand	1	/dev/*	flag	1	1	-r	none	2		1	flag	3	1	-n	1	--help	1	-V		1	operand	2	*.img	/dev/loop*
mount-remount	disks	nudge	a mount changed under running programs	A remount or a forced unmount takes the file system away from programs in the middle of a write.	findmnt and fuser -vm MOUNT say who uses it	0	0	0		2	any	3		2	program	1	mount	flag	2	2	-o	*remount,*ro*	2	-o	*remount,*noexec*		2	program	1	umount	flag	6	1	-f	1	--force	1	-l	1	--lazy	1	-a	1	--all		3	program	1	swapoff	flag	2	1	-a	1	--all	none	1		1	pattern	swapon	none	1		1	flag	1	1	--help
device-flash	disks	boundary	a phone's partitions erased, or its bootloader unlocked or locked	Each of these takes everything on the phone with it; a phone locked over a foreign image does not start again.	fastboot getvar all, and a backup pulled from the phone first	3	fastboot	getvar	all	0	0		3	program	1	fastboot	any	2		1	flag	1	1	-w	sub	9	1	erase	1	format	1	format:*	2	flashing	unlock*	2	flashing	lock*	2	oem	unlock*	2	oem	lock*	1	wipe-super	1	delete-logical-partition	0	none	1		1	flag	2	1	-h	1	--help
device-image-written	disks	nudge	an image written to a phone	A boot image of another version leaves it unable to start.	fastboot boot FILE tries an image without writing it	0	0	0	sub	4	1	flash	1	flashall	1	flash:raw	1	update	2	program	1	fastboot	none	1		1	flag	2	1	-h	1	--help
fuses-written	disks	boundary	the fuses of a chip written	A wrong clock or lock bit leaves a chip that no programmer can talk to; fuses of some chips can be burnt once.	read them first (avrdude -U lfuse:r:-:h, espefuse.py summary) and compute the new value with a calculator for that chip	0	0	0		2	any	3		2	program	1	avrdude	word	14	lfuse:w:*	hfuse:w:*	efuse:w:*	fuse:w:*	fuses:w:*	lock:w:*	lockbits:w:*	-Ulfuse:w:*	-Uhfuse:w:*	-Uefuse:w:*	-Ufuse:w:*	-Ufuses:w:*	-Ulock:w:*	-Ulockbits:w:*	sub	2	1	burn*	2	**	burn*	1	program	3	espefuse	espefuse.py	espefuse.py		2	program	3	espefuse	espefuse.py	espefuse.py	operand	6	burn_*	burn-*	write_protect*	write-protect*	read_protect*	read-protect*	none	1		1	flag	2	1	-n	1	--help
rm-system	files	deny	the removal of the whole system, of all homes or of a part nothing runs without	It cannot be stopped half way in any useful sense; what is gone by the first second is what the machine needs to boot and to log you in.	name the one directory inside it that is meant, and look at it with ls first	0	0	0		4	program	1	rm	operand	53	/	/\\*	/.\\*	~	~/	~/\\*	~/.\\*	~root	$HOME	$HOME/	$HOME/\\*	${HOME}	${HOME}/	${HOME}/\\*	${HOME:[?]}	${HOME:[?]}/	${HOME:[?]}/\\*	/bin	/boot	/dev	/etc	/home	/lib	/lib64	/opt	/proc	/root	/run	/sbin	/srv	/sys	/usr	/var	/bin/\\*	/boot/\\*	/dev/\\*	/etc/\\*	/home/\\*	/lib/\\*	/root/\\*	/sbin/\\*	/usr/\\*	/var/\\*	/usr/bin	/usr/lib	/usr/sbin	/usr/share	/var/lib	/System	/Library	/Users	/Applications	/Users/\\*	flag	3	1	-r	1	-R	1	--recursive	none	1		1	flag	1	1	--help
rm-unguarded-root	files	boundary	the switch that turns off the last guard rm has	--no-preserve-root is only ever needed to delete the root of a file system; a variable that turns out empty does the rest.	leave the switch away; a path below / does not need it	0	0	0		3	program	1	rm	flag	1	1	--no-preserve-root	none	1		1	flag	1	1	--help
rm-system-file	files	boundary	a file removed that logins, booting, keys, data or terraform's state depend on	It is missed at the next start, login or apply, which is when you cannot put it back.	mv it to FILE.old beside itself, and remove that after the next reboot	3	ls	-l	{operands}	0	0		3	program	2	rm	unlink	operand	39	/etc/passwd	/etc/shadow	/etc/group	/etc/fstab	/etc/sudoers	/etc/hosts	/etc/crontab	/etc/resolv.conf	/etc/ssh/*	/etc/pam.d/*	/etc/letsencrypt/*	/boot/*	/bin/*	/sbin/*	/lib/*	/usr/bin/*	/usr/sbin/*	/usr/lib/*	~/.ssh/id_*	$HOME/.ssh/id_*	*/.ssh/id_*	*/.ssh/authorized_keys	~/.gnupg/*	~/.kube/config	~/.aws/credentials	*/.git/*	/dev/*	*.kdbx	*.tfstate	*.tfstate.backup	/var/lib/*.db	/var/lib/*.sqlite	/var/lib/*.sqlite3	/var/lib/*.rdb	/var/lib/*.aof	/var/lib/*.ibd	/var/lib/*.mdb	/var/lib/*.frm	/var/lib/*.dump	none	2		1	flag	1	1	--help		1	operand	6	/dev/shm/*	*.pub	*.swp	*/.git/index.lock	*/.git/*.lock	/tmp/*
move-system	files	boundary	a part of the system moved away or covered	Programs that run look for it at its old place, mv and sudo among them.	cp -a it; a link can be taken away again	0	0	0		2	any	6		2	program	1	mv	pattern	^mv( +-[^ ]+)* +(/(etc|usr|var|bin|sbin|lib|lib64|boot|home|opt|root|dev)?/?|/\\*|~|/usr/(s?bin|lib)(/[^ ]+)?|/var/lib(/[^ ]+)?|/(bin|lib|boot)/[^ ]+|/etc/(passwd|shadow|fstab|sudoers)) 		3	program	3	cp	ln	install	operand	1	/dev/null	all	1		1	operand	6	/etc/*	~/.[a-z]*	$HOME/.[a-z]*	/boot/*	/var/lib/*	/srv/*		3	program	3	cp	install	mv	operand	5	/etc/passwd	/etc/shadow	/etc/group	/etc/fstab	/etc/sudoers	pattern	 /etc/(passwd|shadow|group|fstab|sudoers)$		3	program	1	tar	flag	2	2	-C	/	2	--directory	/	none	2		1	flag	4	1	-c	1	-t	1	--create	1	--list		1	operand	9	c*f	czf	cjf	cJf	tf	tzf	cf	cvf	tvf		2	program	2	unzip	7z	flag	2	2	-d	/	2	-o	/		3	program	1	cpio	flag	1	1	-i	none	1		1	flag	1	1	-t	none	1		1	flag	1	1	--help
rm-here	files	boundary	everything here, or everything above here	A star and a dot mean whatever directory you happen to stand in; one wrong cd before it and another project is gone, untracked files included.	leave the directory and remove it by name, or git clean -n to see what git does not know	3	ls	-A	{operands}	0	0		3	program	1	rm	any	2		1	operand	8	\\*	./\\*	../\\*	.\\*	./.\\*	\\*.\\*	.\\*	\\*		2	operand	11	.	./	..	../	../..	../../\\*	$PWD	$PWD/	$PWD/\\*	\\*/	$(pwd)	flag	3	1	-r	1	-R	1	--recursive	none	2		1	flag	3	1	--help	1	-i	1	-I		1	only-operands	4	/tmp/*	/var/tmp/*	/private/tmp/*	/dev/shm/*
rm-outside	files	boundary	the removal of a directory outside of the project	An absolute path is not covered by any repository; what lies there is often another program's only copy.	mv it aside under a dated name, and remove that next week	3	ls	-lA	{operands}	0	0		4	program	1	rm	operand	1	/*	flag	3	1	-r	1	-R	1	--recursive	none	2		1	flag	1	1	--help		1	only-operands	34	/tmp/*	/var/tmp/*	/private/tmp/*	/dev/shm/*	/var/cache/*	/run/user/*	*/tmp/*	*/.cache/*	*/cache/*	*/cache	*/Caches/*	*/node_modules	*/node_modules/*	*/dist	*/build	*/target	*/.venv	*/venv	*/__pycache__	*/.next	*/.terraform	*/DerivedData*	*/.m2/repository/*	*/.gradle/*	/var/lib/apt/lists/*	/usr/local/src/*	/usr/src/*	/content/*	/kaggle/*	/scratch/*	/usr/local/go	/var/log/*.gz	/sdcard/*	[!/]*
rm-home	files	boundary	the removal of a directory at the top of a home	What lies directly in a home is documents, keys and years of settings; few of them are in a repository and fewer in a backup.	move it to the trash (gio trash, trash-put), or aside under a dated name	3	ls	-lA	{operands}	0	0		4	program	1	rm	flag	3	1	-r	1	-R	1	--recursive	any	2		2	operand	4	~/*	$HOME/*	${HOME}/*	~[a-z]*/*	none	1		1	operand	3	~/*/*	$HOME/*/*	${HOME}/*/*		2	operand	14	/sdcard/DCIM*	/sdcard/Pictures*	/storage/emulated/*/DCIM*	*/.ssh	.ssh	*/.gnupg	.gnupg	*/.aws	*/.kube	*/.password-store	~/.config	~/Documents/*	$HOME/Documents/*	~/Library/*	none	1		1	operand	2	*/DerivedData*	*/Caches*	none	2		1	flag	1	1	--help		1	only-operands	13	~/.cache*	~/tmp*	~/test*	~/build	~/dist	~/node_modules	~/.npm	~/.nvm	~/.cargo/registry	~/Downloads/*	$HOME/.cache*	$HOME/tmp*	$HOME/node_modules
rm-history	files	boundary	the removal of a repository's history, a database's files or a backup	The checkout can be made again from .git, never the other way; the same holds for a data directory and for the backup that was to replace it.	clone or copy it elsewhere first, and see that the copy opens	3	ls	-lA	{operands}	0	0		4	program	1	rm	operand	21	.git	*/.git	.hg	.svn	.jj	*/.hg	pgdata	*/pgdata	*/pg_wal	*/mysql-data	backup	backups	*/backup	*/backups	*/backups/*	*.sparsebundle	*.photoslibrary	terraform.tfstate.d	uploads	*/uploads	*.git	flag	3	1	-r	1	-R	1	--recursive	none	2		1	flag	1	1	--help		1	operand	1	/tmp/*
rm-list	files	boundary	the removal of whatever a command or a file names at that moment	A blank in a name makes two of it, and rm asks nothing about any of them.	look at the list first; find with -name and -delete takes names as they are	0	0	0		4	program	1	rm	flag	3	1	-r	1	-R	1	--recursive	any	2		2	operand	7	$(ls*	$(cat *	$(<*	$(find *	$(fd *	$(head *	$(awk *	none	1		1	operand	5	$(find *-name*	$(find *-path*	$(fd [!/]*	$(ls */tmp*	$(find /tmp*		2	operand	4	$(find /*	$(find ~*	$(find $HOME*	$(fd * /*	none	1		1	operand	15	$(find /tmp*	$(find /var/tmp*	$(find /var/cache*	$(fd * /tmp*	$(find *-name*__pycache__*	$(find *-name*node_modules*	$(find *-name*.pytest_cache*	$(find *-name*.mypy_cache*	$(find *-name*.ruff_cache*	$(find *-name*.terraform*	$(find *-name*.cache*	$(find *-name*DerivedData*	$(find *-name*target*	$(find *-name*dist*	$(find *-name*build*	none	1		1	flag	1	1	--help
rm-variable	files	boundary	a removal below a variable, which may be empty	When the variable is unset, $DIR/* is /* and $DIR/lib is /lib: the shell does not ask what you meant.	write "${DIR:?}/…": with an empty or unset variable the shell stops there	0	0	0		4	program	1	rm	operand	2	$[!(]*/	$[!(]*/*	flag	3	1	-r	1	-R	1	--recursive	none	2		1	flag	1	1	--help		1	operand	23	$HOME/*	${HOME}/*	$PWD/*	${*:[?]*}*	$*TMP*	$*TEMP*	$*tmp*	$*temp*	$*CACHE*	$(mktemp*	$*cache*	$*/node_modules	$*/build	$*/out	$*/bin	$*/dist	$*/target	$*/.venv	$*/__pycache__	$*/.next	$*/coverage	$*BUILD*	$*build*
rm-recursive-force	files	nudge	the removal of a directory without a question	Nothing goes to a trash; what git does not know is gone for good.	git status --ignored DIR shows what has no other copy	0	0	0		4	program	1	rm	flag	3	1	-r	1	-R	1	--recursive	all	1		1	flag	2	1	-f	1	--force	none	3		1	flag	1	1	--help		1	via	3	find	fd	trap		1	only-operands	181	build	build/*	*/build	build-*	cmake-build-*	dist	dist/*	*/dist	dist-*	out	out/*	target	target/*	*/target	*/target/*	node_modules	node_modules/*	*/node_modules	*/node_modules/*	.venv*	venv	env	*/.venv	__pycache__	*/__pycache__	.*_cache	.*cache*	*/.cache*	*/cache	*/cache/*	cache*	coverage	.next*	*/.next	.nuxt	.turbo	.vite	.svelte-kit	.angular	.astro	.output	.parcel-cache	.gradle	.build	.tox	.nox	.eggs	*.egg-info	htmlcov	.nyc_output	storybook-static	public	_site	site	_build	*/_build	docs/_build	bin	obj	Debug	Release	x64	vendor	vendor/*	Pods	deps	DerivedData	.terraform	*/.terraform	.terragrunt-cache	cdk.out	.aws-sam	.serverless	.expo	.ipynb_checkpoints	*/.ipynb_checkpoints	tmp*	./tmp*	/tmp/*	/var/tmp/*	*/tmp/*	~/.cache/*	$*TMP*	$*tmp*	$(mktemp*	test-results	playwright-report	dist-newstyle	.stack-work	zig-*	bazel-*	elm-stuff	.pio	*.dSYM	*.tmp	*.lock	*-lock.json	*-lock.yaml	CMake*	*.log	resources/_gen	public/assets	/var/lib/apt/lists/*	/dev/shm/*	$*TEMP*	$*CACHE*	.coverage	logs/*	log/*	screenshots	~/Downloads/*	~/.local/share/Trash/*	~/.vscode/extensions/*	*/build-cache	*/plugin-cache	.idea	.vscode	~/.npm/_cacache*	~/.gradle/caches*	~/.m2/repository/*	*/DerivedData*	~/Library/Caches/*	wandb	mlruns	runs/*	checkpoints/*	lightning_logs	outputs/*	ebin	lib	es	build-*	install-*	results*	$*BUILD*	$*build*	*/Pods	*/Podfile.lock	*/.gradle	mlruns	outputs	__snapshots__	*-store	test/tmp*	spec/tmp*	*_backup	/sdcard/*	.terraform*	.dart_tool	.mypy_cache	.ruff_cache	*.o	*.a	*.so	*.pyc	*.class	*.aux	*.toc	$(find *-name*__pycache__*	$(find *-name*node_modules*	$(find *-name*.pytest_cache*	$(find *-name*.mypy_cache*	$(find *-name*.ruff_cache*	$(find *-name*.ipynb_checkpoints*	$(find *-name*.terraform*	$(find *-name*.next*	$(find *-name*.turbo*	$(find *-name*.gradle*	$(find *-name*.tox*	$(find *-name*.venv*	$(find *-name*.cache*	$(find *-name*.DS_Store*	$(find *-name*DerivedData*	$(find *-name*target*	$(find *-name*dist*	$(find *-name*build*	$(find *-name*egg-info*	$(find *-name*bin*	$(find *-name*obj*	$(fd *__pycache__*	$(fd *node_modules*
rm-in-language	files	boundary	a directory outside of the project removed by a line of Python, Ruby, Perl or Node	An absolute path is not covered by any repository; these calls ask nothing, and some hide their errors.	let it print the paths first; move them aside under a dated name	0	0	0		3	program	6	python	python2	python3	ruby	perl	node	script	8	*rmtree(["']/*	*rmtree(os.path.expanduser(*	*rm_rf(["']/*	*rm_r(["']/*	*rm_rf ["']/*	*rmsync(["']/*	*remove_tree(["']/*	*rmdirsync(["']/*	none	1		1	script	5	*(["']/tmp/*	*(["']/var/tmp/*	* ["']/tmp/*	*/node_modules*	*/__pycache__*
find-delete	files	boundary	a search that deletes what it finds, with nothing that narrows it by name	find deletes in the order it walks and asks nothing; with -delete put before the tests it deletes everything below the starting point.	run it with -print first; keep -delete as the last word	0	0	0		3	program	1	find	any	2		1	flag	1	1	-delete		2	word	4	rm	/bin/rm	shred	unlink	flag	3	1	-exec	1	-execdir	1	-ok	none	4		1	word	2	echo	--help		2	flag	1	1	-empty	none	1		1	operand	3	/	~	$HOME		2	word	9	-name	-iname	-path	-ipath	-wholename	-regex	-iregex	-samefile	-inum	none	2		1	pattern	^find( +((!|-not) +-[a-z]+ +[^ ]+|[^-! ][^ ]*|-(type|delete|mtime|mmin|maxdepth|mindepth|size|user|depth|xdev|exec|print0?)))*$		1	operand	12	/	~	~/	$HOME	$HOME/	/home	/etc	/usr	/var	/root	/srv	/opt		1	only-operands	29	/tmp*	/var/tmp*	/var/cache*	*cache*	*/tmp/*	/var/log*	~/Downloads*	*.log	logs	*/logs	build	build/*	dist	dist/*	target	tmp	tmp/*	./tmp*	$*TMP*	$*tmp*	out	coverage	!	node_modules	[a-zA-Z0-9_]*	{}	;	+	rm
find-list-removed	files	boundary	everything a search finds handed to rm, with nothing that narrows it by name	The list is whatever lies there at that moment, and rm asks nothing about any of it.	look at the list first; find with -name or -path narrows it	0	0	0		4	program	3	find	fd	fdfind	sends-to	4	rm	shred	unlink	parallel	pattern	\\| *(sudo +|parallel +)?(xargs|parallel|rm|\\$).*\\b(rm|shred|unlink)\\b	none	4		1	word	11	-name	-iname	-path	-ipath	-wholename	-regex	-iregex	-samefile	-inum	-empty	--help		2	program	2	fd	fdfind	operands	1	9223372036854775807		1	sends-to	7	grep	egrep	rg	fzf	awk	head	tail		1	only-operands	24	/tmp*	/var/tmp*	/var/cache*	*cache*	*/tmp/*	/var/log*	~/Downloads*	*.log	logs	*/logs	build	build/*	dist	dist/*	target	tmp	tmp/*	./tmp*	$*TMP*	$*tmp*	out	coverage	!	node_modules
find-pipe-rm	files	nudge	a list of files piped into rm	A file name with a blank in it becomes two names, and the second one may be yours.	find … -print0 | xargs -0 rm, after looking at the list	0	0	0		3	program	1	rm	any	2		2	via	1	xargs	flag	3	1	-r	1	-R	1	--recursive		1	operand	3	$(ls* /*	$(ls* ~*	$(ls* $HOME*	none	1		1	only-operands	26	$(find *-name*__pycache__*	$(find *-name*node_modules*	$(find *-name*.pytest_cache*	$(find *-name*.mypy_cache*	$(find *-name*.ruff_cache*	$(find *-name*.ipynb_checkpoints*	$(find *-name*.terraform*	$(find *-name*.next*	$(find *-name*.turbo*	$(find *-name*.gradle*	$(find *-name*.tox*	$(find *-name*.venv*	$(find *-name*.cache*	$(find *-name*.DS_Store*	$(find *-name*DerivedData*	$(find *-name*target*	$(find *-name*dist*	$(find *-name*build*	$(find *-name*egg-info*	$(find *-name*bin*	$(find *-name*obj*	/tmp/*	build	dist	$(ls* /tmp*	$(ls* /var/tmp*
shred-file	files	boundary	overwriting so that nothing can be had again	Shredded is what no backup program, undelete tool or laboratory brings back; that is its purpose.	rm, unless it must be unreadable afterwards	3	ls	-l	{operands}	0	0		3	program	3	shred	srm	wipe	operands	1	9223372036854775807	none	2		1	flag	2	1	--help	1	--version		1	only-operands	1	/tmp/*
move-to-null	files	boundary	a file moved onto the null device	mv replaces /dev/null, or loses the file; after that every program that writes to /dev/null fills the disk.	rm FILE, or cat /dev/null > FILE to empty it	0	0	0		3	program	1	mv	any	1		1	operand	1	/dev/null	none	2		1	flag	1	1	--help		1	operands	1	1
empty-file	files	boundary	a file emptied in place	The name stays and the content is gone; a program that holds it open goes on writing into a hole.	cp it aside first, or let logrotate do it	0	0	0		2	any	3		2	program	1	truncate	flag	4	2	-s	0	2	--size	0	2	-s	0[KMGkmgB]*	2	--size	0[KMGkmgB]*		1	writes	2	*.tfstate	/var/lib/*		3	writes	6	*.db	*.sqlite	*.sqlite3	*.rdb	*.dump	*.sql.gz	pattern	^(:|true|cat /dev/null|echo -n|printf)? *> 	none	1		1	writes	4	test*	*test.*	*dev.*	/tmp/*	none	2		1	flag	1	1	--help		1	only-operands	4	*.log	*/log/*	/tmp/*	*.img
overwrite-system-file	files	boundary	a file the system reads, replaced by what a command prints	A single > empties the file before the command has printed anything; when it then prints nothing, logins, mounts or name resolution are gone.	>> adds to it; sudoedit or visudo check what they write; cp FILE FILE.bak first	0	0	0		1	writes	26	/etc/passwd	/etc/shadow	/etc/group	/etc/sudoers	/etc/sudoers.d/*	/etc/fstab	/etc/hosts	/etc/ssh/sshd_config	/etc/resolv.conf	/etc/crontab	/boot/*	/etc/default/grub	/etc/pam.d/*	/etc/systemd/system/*	/etc/nginx/nginx.conf	~/.ssh/*	*/.ssh/authorized_keys	~/.bashrc	~/.zshrc	~/.profile	~/.bash_profile	~/.kube/config	~/.aws/credentials	$HOME/.ssh/*	$HOME/.bashrc	/proc/sysrq-trigger
tee-system-file	files	boundary	a file the system reads, replaced through tee	tee without -a empties the file first; a typo on the left side leaves you without logins or mounts.	tee -a adds to it; cp FILE FILE.bak first	0	0	0		3	program	1	tee	operand	12	/etc/passwd	/etc/shadow	/etc/group	/etc/sudoers	/etc/fstab	/etc/hosts	/etc/resolv.conf	/etc/ssh/sshd_config	/boot/*	/etc/crontab	*/.ssh/authorized_keys	/proc/sysrq-trigger	none	1		1	flag	3	1	-a	1	--append	1	--help
chmod-system	files	boundary	permissions changed on all of the system or of a home	sudo, ssh and package managers refuse to work with loosened files, and no command knows what the modes were before.	name the one directory; u+rwX,go+rX keeps files from becoming programs	0	0	0		4	program	2	chmod	setfacl	operand	26	/	/\\*	/etc	/usr	/var	/var/lib	/usr/sbin	/lib64	/boot	/bin	/lib	/home	/root	/boot	/opt	/srv	/dev	/etc/*	/usr/bin	/usr/lib	~	~/	$HOME	..	../..	~/\\*	flag	2	1	-R	1	--recursive	none	1		1	flag	1	1	--help
chmod-system-file	files	boundary	a file of the system opened to everybody, or closed to all	sudo and sshd refuse files that others may write; a closed shadow file ends every login.	stat -c '%a' FILE first; chmod u+… changes one right	2	stat	{operands}	0	0		4	program	1	chmod	operand	15	/etc/shadow	/etc/passwd	/etc/sudoers	/etc/sudoers.d/*	/etc/ssh/*	/bin/*	/sbin/*	/usr/bin/*	/usr/sbin/*	/lib/*	*/.ssh/*	~/.ssh	*/.ssh	/dev/[a-su-z]*	/tmp	any	2		1	operand	16	777	0777	666	0666	000	0	a+rwx	o+w	a+w	a+rw	o+rw	644	755	+r	u+s	4755		1	flag	3	1	-x	1	-w	1	-r	none	2		1	flag	1	1	--help		1	operand	3	*.pub	*/.ssh/config	*/known_hosts
chmod-open	files	nudge	a directory opened to everybody, all the way down	Files become programs, and every account on the machine may change them.	chgrp to the group that needs it, and chmod -R g+rwX	0	0	0		4	program	1	chmod	operand	7	777	0777	666	0666	a+rwx	ugo+rwx	a=rwx	flag	2	1	-R	1	--recursive	none	1		1	flag	1	1	--help
acl-remove	files	nudge	finer permissions removed, all the way down	Who was given access one by one loses it, and the list of them is kept nowhere else.	getfacl -R DIR > acl.bak first; setfacl --restore=acl.bak puts it back	3	getfacl	-R	{operands}	0	0		4	program	1	setfacl	flag	2	1	-R	1	--recursive	any	1		1	flag	4	1	-b	1	--remove-all	1	-k	1	--remove-default	none	1		1	flag	2	1	--help	1	--test
chmod-here	files	boundary	one number for the permissions of everything here	Files become programs, or directories that cannot be entered; the modes before are written down nowhere but perhaps in git.	chmod -R u+rwX,go+rX . keeps the difference between files and directories	0	0	0		4	program	1	chmod	flag	2	1	-R	1	--recursive	any	4		1	operand	3	0	00*	000		2	operand	4	.	./	\\*	./\\*	all	1		1	operand	5	a+rwx	ugo+rwx	o+w	a=rwx	a+w		2	operand	4	.	./	\\*	./\\*	all	1		1	operand	1	[0-7][0-7][0-7]*		2	operand	4	.	\\*	...	./	operands	1	1	none	2		1	flag	1	1	--help		1	operand	1	/tmp/*
chown-system	files	boundary	the owner of system files changed, all the way down	Programs that must belong to root stop working or become a hole; the owners before are written down nowhere.	find DIR -user OLD -exec chown NEW {} + changes only what is meant	0	0	0		4	program	2	chown	chgrp	operand	34	/	/\\*	/etc	/usr	/var	/bin	/lib	/home	/root	/boot	/opt	/srv	/dev	/etc/*	/usr/*	/var/lib	/var/lib/postgresql*	/var/lib/mysql*	/var/lib/mariadb*	/var/lib/docker*	/var/lib/containerd*	/var/lib/kubelet*	/var/lib/etcd*	/var/lib/dpkg*	/var/lib/apt*	/var/lib/rpm*	/var/lib/systemd*	/var/lib/mongodb*	/var/lib/redis*	/var/lib/ldap*	/var/log	..	../..	../\\*	flag	2	1	-R	1	--recursive	none	2		1	flag	1	1	--help		1	operand	2	/usr/local	/usr/local/*
chown-here	files	nudge	the owner of everything here changed	Links are followed into what you did not mean when -H or -L is given, and the owners before are written down nowhere.	look with find . ! -user NAME first	0	0	0		4	program	2	chown	chgrp	operand	4	.	./	\\*	./\\*	flag	2	1	-R	1	--recursive	none	2		1	flag	1	1	--help		1	operand	6	$USER*	$(whoami)*	$(id -un)*	$(id -u)*	${USER}*	$LOGNAME*
rsync-delete	files	boundary	a copy that also deletes what the source has not	With the two sides swapped, or with an empty source, it deletes the good copy; --delete asks nothing.	the same with -n (--dry-run) and -i shows every file that would go	4	rsync	--dry-run	--itemize-changes	{words}	1	operand last	0		3	program	1	rsync	flag	9	1	--delete	1	--del	1	--delete-before	1	--delete-during	1	--delete-delay	1	--delete-after	1	--delete-excluded	1	--delete-missing-args	1	--remove-source-files	none	1		1	flag	4	1	-n	1	--dry-run	1	--help	1	--list-only
rclone-delete	files	boundary	a remote whose files are deleted, or made equal to the source	sync deletes on the far side whatever the near side has not; purge keeps nothing, and many stores have no trash.	the same with --dry-run; rclone copy adds and never deletes	3	rclone	{words}	--dry-run	1	operand last	0		3	program	1	rclone	any	1	sub	7	1	sync	1	purge	1	delete	1	rmdirs	1	move	1	bisync	1	cleanup	0	none	1		1	flag	5	1	-n	1	--dry-run	1	--help	1	-i	1	--interactive
backup-forget	files	boundary	backups thrown away	A backup is missed on the one day it is needed, and that day is always after it was pruned.	the same with --dry-run (restic, borg) shows which would go	0	0	0		2	any	11	sub	2	1	forget	1	prune	1	program	1	restic	sub	4	1	delete	1	prune	1	recreate	1	compact	1	program	1	borg	sub	3	1	remove-older-than	1	remove-all-but-n-full	1	remove-all-inc-of-but-n-full	1	program	1	duplicity		2	program	1	tarsnap	flag	2	1	-d	1	--nuke	sub	2	1	prune	1	delete	1	program	2	duplicacy	duplicati-cli	sub	2	1	expire	1	stanza-delete	1	program	1	pgbackrest	sub	1	1	delete	1	program	2	wal-g	wal-e	sub	1	1	delete	1	program	1	barman	sub	3	2	snapshot	delete	2	snapshot	expire	2	repository	disconnect	1	program	1	kopia	sub	2	1	delete	1	deletelocalsnapshots	1	program	1	tmutil	sub	4	2	backup	delete	2	delete	backup	2	schedule	delete	2	delete	schedule	1	program	1	velero	none	1		2	flag	4	1	-n	1	--dry-run	1	--help	1	-h	none	1		1	program	1	velero
git-push-force	git	boundary	a push that overwrites what is on the remote	Whoever fetched the old commits goes on from a history that no longer exists, and their next push brings it back.	git push --force-with-lease, which stops when somebody pushed meanwhile	4	git	push	--dry-run	{words}	1	operand 2	1	target	3	main	master	release/*	0	0	0	0		0	sub	1	1	push	3	program	2	git	hub	any	2		1	flag	2	1	-f	1	--force		1	operand	1	+*	none	2		1	flag	3	1	-n	1	--dry-run	1	--help		3	only-operands	52	origin	upstream	fork	mine	github	gitlab	*/*	[A-Z]*-[0-9]*	wip*	my-*	feat*	fix*	bug*	chore*	docs*	topic*	spike*	patch-*	pr-*	issue*	experiment*	draft*	poc*	tmp*	try-*	test-*	*-wip	*-fix	*-draft	+*/*	+[A-Z]*-[0-9]*	+wip*	+my-*	+feat*	+fix*	+bug*	+chore*	+docs*	+topic*	+spike*	+patch-*	+pr-*	+issue*	+experiment*	+draft*	+poc*	+tmp*	+try-*	+test-*	+*-wip	+*-fix	+*-draft	operands	2	9223372036854775807	none	2		1	operand	30	release*	+release*	hotfix*	+hotfix*	refs/heads/main	refs/heads/master	refs/heads/develop	refs/heads/production	refs/heads/release*	*:main	*:master	*:trunk	*:develop	*:development	*:production	*:prod	*:staging	*:stable	*:gh-pages	*:release*	*:hotfix*	:*	*:refs/heads/main	*:refs/heads/master	*:refs/heads/develop	*:refs/heads/production	*:refs/heads/release*	refs/tags/*	*[*]*	*\\**		1	flag	3	1	--all	1	--mirror	1	--tags
git-push-force-lease	git	nudge	a push of the branch checked out here that overwrites what you last saw of it	The lease holds against what others pushed since your last fetch, not against what they built on the old commits.	ask on the branch who else works there	0	0	1	boundary	6	main	master	trunk	develop	production	release/*	0	0	0	0		0	sub	1	1	push	4	program	2	git	hub	flag	2	1	--force-with-lease	1	--force-if-includes	any	2		1	operands	0	1		1	operand	2	HEAD	@	none	1		1	flag	5	1	-n	1	--dry-run	1	--help	1	-f	1	--force
git-push-lease-shared	git	boundary	a push that overwrites a branch others build on	The lease holds against what others pushed since your last fetch, not against what they built on the old commits.	git revert makes a new commit that takes the old one back	4	git	push	--dry-run	{words}	1	operand 2	0	sub	1	1	push	4	program	2	git	hub	operand	35	main	master	trunk	develop	development	production	prod	staging	stable	gh-pages	release*	hotfix*	HEAD:main	HEAD:master	HEAD:develop	HEAD:production	HEAD:staging	*:main	*:master	*:trunk	*:develop	*:production	*:prod	*:staging	*:release*	refs/heads/main	refs/heads/master	refs/heads/develop	refs/heads/production	refs/heads/release*	*:refs/heads/main	*:refs/heads/master	*:refs/heads/develop	*:refs/heads/production	*:refs/heads/release*	flag	2	1	--force-with-lease	1	--force-if-includes	none	1		1	flag	5	1	-n	1	--dry-run	1	--help	1	-f	1	--force
git-push-mirror	git	target	a push that makes the remote equal to this clone	Every branch and tag that this clone does not have is deleted there, other people's work among them.	git push --all adds branches and deletes none	4	git	push	--dry-run	{words}	1	operand 1	0	sub	1	1	push	3	program	2	git	hub	flag	2	1	--mirror	1	--prune	none	1		1	flag	3	1	-n	1	--dry-run	1	--help
git-push-delete	git	nudge	a branch or tag deleted on the remote	What is not in somebody's clone is collected as garbage there; pipelines and installers that name the tag stop.	git ls-remote says where it points; keep that number	4	git	push	--dry-run	{words}	0	0	sub	1	1	push	3	program	2	git	hub	any	2		1	flag	2	1	-d	1	--delete		1	operand	1	:?*	none	1		1	flag	3	1	-n	1	--dry-run	1	--help
git-push-delete-shared	git	target	a shared branch or a published tag deleted on the remote	Everybody's next pull fails, pipelines and installers that name it stop, and unmerged commits are collected as garbage.	protect the branch; a wrong release gets a new number	4	git	push	--dry-run	{words}	1	operand last	0	sub	1	1	push	3	program	2	git	hub	any	4		2	operand	19	main	master	trunk	develop	development	production	prod	staging	release*	v[0-9]*	[0-9]*.[0-9]*	refs/tags/*	refs/heads/main	refs/heads/master	refs/heads/develop	refs/heads/production	refs/heads/release*	gh-pages	hotfix*	flag	2	1	-d	1	--delete		2	via	1	xargs	flag	2	1	-d	1	--delete		3	operand	1	$*	via	1	loop	flag	2	1	-d	1	--delete		1	operand	14	:main	:master	:trunk	:develop	:production	:release*	:refs/tags/*	:refs/heads/main	:refs/heads/master	:refs/heads/develop	:refs/heads/production	:refs/heads/release*	:v[0-9]*	:[0-9]*.[0-9]*	none	1		1	flag	3	1	-n	1	--dry-run	1	--help
git-reset-hard	git	boundary	uncommitted work thrown away	What was never committed is in no reflog; an afternoon of edits is gone without a question.	git stash push -m before-reset, then reset; git reset --keep stops when it would lose something	3	git	status	--short	0	0		3	program	2	git	hub	any	5	sub	1	1	reset	1	flag	2	1	--hard	1	--merge	sub	2	1	checkout	1	switch	1	flag	3	1	-f	1	--force	1	--discard-changes	sub	1	1	checkout	1	operand	5	.	./	\\*	[*]	:/	sub	1	1	restore	2	operand	5	.	./	\\*	[*]	:/	none	1		2	flag	2	1	-S	1	--staged	all	1		1	none	1		1	flag	2	1	-W	1	--worktree	sub	1	1	read-tree	1	flag	1	1	--reset	none	1		1	flag	5	1	-n	1	--dry-run	1	--help	1	-p	1	--patch
git-clean	git	boundary	files deleted that git does not know	Untracked means there is no other copy; with -x the local configuration and the keys in .env go too.	git clean -n first; git stash -u keeps what it takes away	4	git	clean	-n	{words}	0	0	sub	1	1	clean	3	program	2	git	hub	flag	2	1	-f	1	--force	none	2		1	flag	5	1	-n	1	--dry-run	1	--help	1	-i	1	--interactive		1	only-operands	11	node_modules	build	dist	target	out	coverage	vendor	.venv	*/node_modules	*/build	*/dist
git-branch-force-delete	git	nudge	a branch deleted though it is not merged	The commits stay in the reflog for a while, but nobody remembers their number in three weeks.	git branch -d refuses what is not merged; git tag keep/NAME NAME keeps it by a name	6	git	log	--oneline	--branches	--not	--remotes	0	0	sub	1	1	branch	3	program	2	git	hub	any	2		1	flag	1	1	-D		2	flag	2	1	-d	1	--delete	all	1		1	flag	2	1	-f	1	--force	none	1		1	flag	1	1	--help
git-branch-delete-shared	git	boundary	a branch deleted that others build on	What was not pushed from it is kept by the reflog alone, and scripts that name it stop here.	git branch keep/NAME NAME first	0	2	operands	operand 1	0	sub	1	1	branch	4	program	2	git	hub	operand	8	main	master	trunk	develop	production	prod	staging	release/*	flag	3	1	-D	1	-d	1	--delete	none	2		1	flag	1	1	--help		2	operand	1	release/*	none	1		1	flag	1	1	-D
git-stash-drop	git	nudge	stashed work thrown away	A dropped stash is in no list any more; finding it again means reading the output of git fsck.	git stash branch NAME makes a branch of it	3	git	stash	list	0	0	sub	1	2	stash	drop	2	program	2	git	hub	none	1		1	flag	1	1	--help
git-stash-clear	git	boundary	all stashed work thrown away	Every stash goes at once, also the one from last month; they are in no list any more.	git stash list, then drop the ones that are meant	3	git	stash	list	0	0		3	program	2	git	hub	any	2	sub	1	2	stash	clear	0	sub	1	2	stash	drop	1	via	2	xargs	loop	none	1		1	flag	1	1	--help
git-rewrite-history	git	boundary	the history of many commits written anew	Every commit gets another number; each clone, pull request and reference to the old ones has to be made again by hand.	git clone --mirror to a safe place first, and tell everybody who has a clone	0	0	0		2	any	7	sub	2	1	filter-branch	1	filter-repo	1	program	2	git	hub	sub	1	2	svn	reset	1	program	2	git	hub		1	program	2	git-filter-repo	bfg	sub	1	1	replace	2	program	2	git	hub	flag	4	1	-d	1	--delete	1	--graft	1	--convert-graft-file	sub	1	1	fast-import	2	program	2	git	hub	flag	1	1	--force	sub	1	3	lfs	migrate	import	1	program	2	git	hub	sub	1	3	lfs	migrate	export	1	program	2	git	hub	none	1		1	flag	3	1	--help	1	--dry-run	1	--analyze
git-drop-reflog	git	boundary	the last safety net of a repository removed	The reflog is how a wrong reset or rebase is undone; expired and pruned, the commits are gone.	leave it to git gc, which keeps weeks	2	git	reflog	0	0		3	program	2	git	hub	any	9	sub	2	2	annex	drop	2	annex	dropunused	2	program	2	git	hub	flag	1	1	--force	sub	1	2	annex	dead	1	program	2	git	hub	sub	1	2	reflog	expire	1	flag	4	2	--expire	now	2	--expire	all	2	--expire-unreachable	now	2	--expire-unreachable	all	sub	1	2	reflog	delete	0	sub	1	1	gc	1	flag	2	2	--prune	now	2	--prune	all	sub	1	1	prune	1	none	1		1	flag	1	1	-n	sub	1	1	update-ref	1	flag	2	1	-d	1	--delete	sub	1	2	maintenance	run	1	flag	1	2	--task	prune*	sub	1	1	symbolic-ref	1	flag	2	1	-d	1	--delete	none	1		1	flag	2	1	--help	1	--dry-run
git-rm-all	git	boundary	all files removed from the repository and from the disk	Uncommitted edits in them are lost; the rest comes back only by checking out the last commit.	git rm --cached keeps the files; -n shows them	4	git	rm	-n	{words}	0	0	sub	1	1	rm	3	program	2	git	hub	any	2		1	operand	4	.	\\*	:/	./		2	flag	2	1	-f	1	--force	all	1		1	flag	1	1	-r	none	1		1	flag	4	1	--cached	1	-n	1	--dry-run	1	--help
git-worktree-force	git	nudge	a worktree or submodule removed with what is in it	Uncommitted work in the other checkout goes without being shown.	leave --force away; then git says what it would lose	0	0	0		3	program	2	git	hub	any	2	sub	1	2	worktree	remove	1	flag	2	1	-f	1	--force	sub	1	2	submodule	deinit	1	flag	3	1	-f	1	--force	1	--all	none	1		1	flag	1	1	--help
hg-strip	git	boundary	changesets or edits thrown away in another version control	Stripped or reverted without a backup bundle, they are in no history.	hg shelve, jj new, svn diff > keep.patch first	0	0	0		2	any	12	sub	3	1	strip	1	purge	1	debugstrip	1	program	1	hg	sub	4	1	update	1	up	1	checkout	1	co	2	program	1	hg	flag	2	1	-C	1	--clean	sub	1	1	push	2	program	1	hg	flag	2	1	-f	1	--force	sub	1	1	revert	2	program	1	svn	flag	2	1	-R	1	--recursive	sub	4	1	delete	1	rm	1	del	1	remove	2	program	1	svn	operand	4	http*	svn*://*	file://*	^/*	sub	3	1	setrevprop	1	load	1	hotcopy	1	program	1	svnadmin	sub	4	2	op	restore	2	operation	restore	2	op	abandon	3	git	push	--deleted	1	program	1	jj	sub	1	1	obliterate	1	program	1	p4	sub	2	1	shun	1	scrub	1	program	1	fossil	sub	1	1	revert	2	program	1	p4	operand	2	...	//...	sub	2	1	forall	1	abandon	2	program	1	repo	operand	2	git reset --hard*	--all	sub	1	1	admin	1	program	1	cvs	none	1		1	flag	4	1	--help	1	-n	1	--dry-run	1	--preview
forge-delete	git	target	a repository, release, key or environment deleted or replaced at the forge	Issues, reviews, stars and download links go with it; a deleted secret or release breaks pipelines and installers that nobody here knows of.	archive the repository; mark a release as a pre-release	0	1	operand 1	0		2	any	13		3	program	1	java	operand	4	delete-*	safe-shutdown	shutdown	quiet-down	word	1	*jenkins-cli.jar	sub	2	2	**	delete*	1	delete-*	1	program	2	jenkins-cli	jcli	sub	13	2	repo	delete	2	repo	archive	2	repo	rename	2	release	delete	2	release	delete-asset	2	secret	delete	2	secret	remove	2	variable	delete	2	project	delete	2	ruleset	delete	2	gpg-key	delete	3	repo	deploy-key	delete	2	org	delete	1	program	1	gh	sub	1	2	issue	delete	1	program	1	gh	sub	1	2	release	upload	2	program	1	gh	flag	1	1	--clobber	sub	1	2	pr	merge	2	program	1	gh	flag	1	1	--admin	sub	1	2	repo	edit	2	program	1	gh	flag	1	1	--visibility	sub	1	1	api	2	program	1	gh	flag	4	2	-X	DELETE	2	--method	DELETE	2	-X	delete	2	--method	delete	sub	9	2	repo	delete	2	project	delete	2	release	delete	2	variable	delete	2	ci	delete	2	mr	delete	2	issue	delete	2	schedule	delete	2	label	delete	1	program	1	glab	sub	1	1	api	2	program	1	glab	flag	2	2	-X	DELETE	2	--method	DELETE	sub	2	1	delete	2	release	delete	1	program	1	hub	sub	4	2	repos	delete	2	releases	delete	2	repo	delete	2	release	delete	1	program	1	tea	sub	3	2	repos	delete	3	devops	project	delete	2	pipelines	delete	1	program	1	az	none	1		1	flag	1	1	--help
forge-tidy	git	nudge	a run, cache, label, gist or machine removed at the forge	Logs and what was not pushed from a codespace are kept nowhere else.	gh run download, or push first	0	0	0	sub	7	2	run	delete	2	cache	delete	2	label	delete	2	gist	delete	2	codespace	delete	2	workflow	disable	2	ssh-key	delete	2	program	1	gh	none	1		1	flag	1	1	--help
terraform-destroy	infrastructure	target	everything destroyed that the state names	Databases, names and addresses go in the same run as the machines; what was made by hand afterwards is in no state and not made again.	terraform plan -destroy -out=FILE, read it, then apply that file	3	terraform	plan	-destroy	3	operand 1	option -target	option --stack	0		2	any	15	sub	1	1	destroy	1	program	4	terraform	tofu	tf	opentofu	sub	2	1	apply	1	plan	3	program	4	terraform	tofu	tf	opentofu	flag	1	1	-destroy	none	1	sub	1	1	plan	0	sub	5	1	destroy	1	destroy-all	2	run-all	destroy	2	run	destroy	3	stack	run	destroy	1	program	2	terragrunt	tg	sub	1	1	run	2	program	2	terragrunt	tg	word	1	destroy	sub	7	1	destroy	1	down	2	stack	rm	2	up	--replace	2	org	delete	2	state	delete	2	state	unprotect	1	program	1	pulumi	sub	1	1	destroy	1	program	1	cdk	sub	1	1	delete	1	program	1	sam	sub	2	1	remove	2	remove	function	1	program	2	serverless	sls	sub	9	1	remove	1	destroy	1	delete	1	undeploy	2	stack	destroy	2	terraform	destroy	1	down	2	stack	delete	2	**	destroy	1	program	19	sst	chalice	zappa	up	arc	architect	copilot	nitric	encore	sls3	winglang	cdktf	cdk8s	terramate	atmos	spacectl	ecs-cli	kubefirst	kubespray	sub	2	1	delete	1	prune	1	program	3	qbec	tk	tanka	sub	1	2	xpkg	delete	1	program	1	crossplane	sub	2	1	down	2	env	remove	1	program	1	azd	sub	3	1	destroy-*	1	kill-controller	1	remove-*	1	program	1	juju	sub	5	1	delete-*	1	clean-up	1	recreate	1	stop	1	restart	1	program	1	bosh	sub	1	1	unregister	1	program	1	juju	none	1		1	flag	6	1	-help	1	--help	1	-h	1	--dry-run	1	--preview	1	--preview-only
own-destroy	infrastructure	nudge	a task of the project whose name says that it destroys	What it takes away stands in its own file, and where it does that in variables nobody reads at this moment.	make -n (just --dry-run, task --dry) shows the commands it would run	0	0	0		3	program	12	make	gmake	just	task	rake	invoke	inv	mage	npm	yarn	pnpm	bun	operand	11	destroy	nuke	teardown	tear-down	undeploy	destroy[:_-]*	*[:_-]destroy	nuke[:_-]*	*[:_-]nuke	teardown[:_-]*	*[:_-]teardown	none	2		1	flag	5	1	-n	1	--dry-run	1	--dry	1	--help	1	--list		1	operand	5	*local*	*test*	*e2e*	*[:_-]dev	*[:_-]ci
vagrant-destroy	infrastructure	nudge	a local virtual machine thrown away	What was installed or written in it by hand is gone with its disk.	vagrant halt keeps it; vagrant snapshot save first	0	0	0		2	any	3	sub	4	1	destroy	2	box	remove	2	snapshot	delete	2	snapshot	restore	1	program	1	vagrant	sub	1	1	delete	1	program	1	colima	sub	1	1	destroy	1	program	2	molecule	kitchen	none	1		1	flag	2	1	--help	1	-h
terraform-apply-unread	infrastructure	boundary	a plan carried out that nobody has read	One changed argument can mean destroy and create again, and the plan is the only place where it says so.	terraform plan -out=FILE, read it, then terraform apply FILE	2	terraform	plan	2	option -target	option --stack	0		2	any	8	sub	2	1	apply	1	refresh	2	program	4	terraform	tofu	tf	opentofu	flag	2	1	-auto-approve	1	--auto-approve	sub	1	1	apply	2	program	4	terraform	tofu	tf	opentofu	any	3		2	flag	3	1	-replace	2	-chdir	*prod*	2	-var-file	*prod*	none	1		1	operands	1	9223372036854775807		1	env	1	TF_WORKSPACE=*prod*		1	script	2	yes*	y*	sub	3	1	apply-all	2	run-all	apply	2	run	--all	2	program	2	terragrunt	tg	none	1		1	operand	5	plan	init	validate	output	plan-all	sub	1	1	apply	2	program	2	terragrunt	tg	flag	3	1	-auto-approve	1	--auto-approve	1	--terragrunt-non-interactive	sub	1	1	cancel	1	program	1	pulumi	sub	3	1	up	1	update	1	refresh	2	program	1	pulumi	flag	4	1	-y	1	--yes	1	-f	1	--skip-preview	sub	1	1	deploy	2	program	1	cdk	flag	3	2	--require-approval	never	1	--force	1	-f	sub	1	1	deploy	2	program	1	cdktf	flag	1	1	--auto-approve	none	1		1	flag	2	1	-help	1	--help
terraform-state	infrastructure	boundary	the state edited, unlocked or taken away	What the state no longer names is neither changed nor destroyed any more, and the next plan makes it a second time; a lock broken lets two runs write at once.	terraform state pull > before.tfstate; moved and removed blocks say the same in a file	3	terraform	state	list	1	operand 1	0		2	any	4	sub	8	2	state	rm	2	state	mv	2	state	push	2	state	replace-provider	1	force-unlock	1	taint	1	untaint	2	workspace	delete	1	program	4	terraform	tofu	tf	opentofu	sub	1	1	init	2	program	4	terraform	tofu	tf	opentofu	flag	2	1	-migrate-state	1	-force-copy	sub	5	2	state	rm	2	state	mv	2	state	push	1	force-unlock	3	run-all	state	rm	1	program	2	terragrunt	tg	sub	7	2	state	rename	2	stack	import	2	state	move	2	state	upgrade	2	stack	change-secrets-provider	2	config	rm	2	stack	unselect	2	program	1	pulumi	none	1	sub	1	2	stack	unselect	0	none	1		1	flag	3	1	-help	1	--help	1	-dry-run
ansible-change-many	infrastructure	boundary	a command or a change on many hosts at once	What takes down one host takes down all of them within the same minute; --limit is what keeps it to one.	--check --diff first, then --limit ONE-HOST	0	1	operand 1	0		2	any	11		2	program	1	ansible	flag	17	2	-a	*reboot*	2	-a	*shutdown*	2	-a	*rm -*	2	-a	*state=absent*	2	-a	*state=stopped*	2	-a	*state=latest*	2	-a	*mkfs*	2	-a	*poweroff*	2	-a	*drop *	2	-a	*kill*	2	-a	*systemctl stop*	2	-a	*systemctl disable*	2	-m	reboot	2	--args	*reboot*	2	--args	*rm -*	2	--args	*state=absent*	2	-m	*.reboot		3	program	2	salt	salt-ssh	operand	14	system.reboot	system.shutdown	system.poweroff	system.halt	pkg.remove	pkg.purge	file.remove	service.stop	service.disable	state.highstate	state.apply	state.sls	user.delete	service.mask	none	1		1	word	2	test=True	test=true		3	program	1	salt	operand	1	cmd.run	word	5	*rm -*	*reboot*	*shutdown*	*mkfs*	*systemctl stop*		2	program	1	salt-key	flag	4	1	-D	1	--delete-all	1	-d	1	--delete	sub	10	2	node	delete	2	client	delete	2	environment	delete	2	cookbook	delete	3	data	bag	delete	2	role	delete	3	*	server	delete	3	node	bulk	delete	3	client	bulk	delete	2	vault	delete	1	program	1	knife	sub	1	1	ssh	2	program	1	knife	word	4	*reboot*	*rm -*	*shutdown*	*chef-client*	sub	5	2	node	purge	2	node	deactivate	2	node	clean	2	cert	clean	3	resource	*	ensure=absent	1	program	1	puppet	sub	2	2	ca	clean	2	ca	revoke	1	program	1	puppetserver		2	program	11	pssh	parallel-ssh	pdsh	clush	dsh	mussh	cssh	rundeck	bolt	mco	fab	word	7	*reboot*	*rm -*	*shutdown*	*systemctl stop*	*mkfs*	*kill -9*	*poweroff*	sub	1	2	role	delete	1	program	1	ansible-galaxy	sub	1	2	*	delete	1	program	2	foreman-installer	hammer	none	2		1	flag	4	1	--check	1	--list-hosts	1	--help	1	--syntax-check		2	program	1	ansible	flag	3	1	-C	2	-a	rm -* /tmp/*	2	--args	rm -* /tmp/*
ansible-production	infrastructure	boundary	a playbook run against production	The inventory decides what is hit, and a group name says little about how many hosts are in it today.	--check --diff, then --limit ONE-HOST, then the rest	3	ansible-playbook	--list-hosts	{words}	0	0		3	program	1	ansible-playbook	any	2		1	flag	8	2	-i	*prod*	2	--inventory	*prod*	2	-l	*prod*	2	--limit	*prod*	2	-e	*env=prod*	2	--extra-vars	*env=prod*	2	-l	all	2	--limit	all		1	operand	5	*destroy*	*teardown*	*wipe*	*decommission*	*reboot*	none	1		1	flag	7	1	-C	1	--check	1	--list-hosts	1	--list-tasks	1	--list-tags	1	--syntax-check	1	--help
secret-store-delete	infrastructure	target	a secret, a key or a whole store of them deleted or sealed	What reads it fails at its next start, perhaps in the night; destroyed versions cannot be undeleted, and a sealed store answers nobody.	vault kv get into a safe place first; kv delete can be undeleted, destroy cannot	0	1	operand last	0		2	any	19	sub	20	2	kv	destroy	3	kv	metadata	delete	2	kv	delete	1	delete	2	secrets	disable	2	auth	disable	2	policy	delete	2	token	revoke	2	lease	revoke	2	operator	seal	2	operator	step-down	2	operator	rekey	2	operator	rotate	3	operator	raft	remove-peer	4	operator	raft	snapshot	restore	2	audit	disable	2	namespace	delete	2	operator	generate-root	2	secrets	move	2	kv	rollback	1	program	2	vault	bao	sub	12	2	kv	delete	1	leave	1	force-leave	2	snapshot	restore	3	acl	token	delete	3	acl	policy	delete	3	operator	raft	remove-peer	2	services	deregister	2	config	delete	2	intention	delete	3	acl	role	delete	2	catalog	deregister	1	program	1	consul	sub	18	2	job	stop	1	stop	2	system	gc	2	node	drain	1	node-drain	2	namespace	delete	2	var	purge	2	volume	delete	2	volume	deregister	3	operator	raft	remove-peer	2	alloc	stop	3	operator	snapshot	restore	2	quota	delete	3	acl	token	delete	2	server	force-leave	2	node	purge	2	job	revert	2	deployment	fail	1	program	1	nomad	sub	5	2	item	delete	2	vault	delete	2	user	delete	2	document	delete	2	group	delete	1	program	1	op	sub	1	1	delete	1	program	1	bw	sub	3	1	rm	1	remove	1	delete	2	program	1	pass	flag	2	1	-r	1	--recursive	sub	4	2	secrets	delete	2	configs	delete	2	projects	delete	2	environments	delete	1	program	1	doppler	sub	1	2	secrets	delete	1	program	1	infisical		2	program	1	gpg	flag	5	1	--delete-secret-keys	1	--delete-secret-key	1	--delete-secret-and-public-key	1	--delete-secret-and-public-keys	1	--quick-revoke-uid	sub	1	2	ca	revoke	1	program	1	step	sub	2	1	delete	1	revoke	1	program	1	certbot		2	program	1	acme.sh	flag	2	1	--revoke	1	--remove	sub	1	1	ca	2	program	1	openssl	flag	1	1	-revoke	sub	2	2	**	reset	2	config	mode	1	program	1	ykman	sub	1	1	rm	1	program	1	tsh	sub	4	1	rm	2	users	rm	2	tokens	rm	2	nodes	rm	1	program	1	tctl		2	program	1	keytool	flag	1	1	-delete		2	program	1	certutil	flag	1	1	-D	sub	2	2	*	delete	1	destroy	1	program	2	boundary	waypoint	none	2		1	flag	4	1	-help	1	--help	1	--dry-run	1	-h		2	program	2	vault	bao	flag	1	1	-self
kubectl-delete-namespace	kubernetes	target	a namespace or a kind of resource deleted with everything in it	Everything in it goes, volumes with it, in an order nobody chose; deleting a definition deletes every object made from it, in all namespaces.	kubectl get all,pvc,secret -n NAME first, and velero backup create --include-namespaces NAME	4	kubectl	delete	{words}	--dry-run=server	2	operands	operand 1	0	sub	1	1	delete	3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	any	2	sub	15	2	delete	ns	2	delete	namespace	2	delete	namespaces	2	delete	project	2	delete	projects	2	delete	crd	2	delete	crds	2	delete	customresourcedefinition	2	delete	customresourcedefinitions	2	delete	apiservice	2	delete	no	2	delete	node	2	delete	nodes	2	delete	storageclass	2	delete	sc	0		1	operand	9	ns/*	namespace/*	namespaces/*	crd/*	node/*	nodes/*	no/*	project/*	storageclass/*	none	3		1	flag	2	1	--dry-run	1	--help	sub	18	3	delete	ns	pr-*	3	delete	ns	review-*	3	delete	ns	preview-*	3	delete	ns	tmp-*	3	delete	ns	ci-*	3	delete	ns	sandbox-*	3	delete	namespace	pr-*	3	delete	namespace	review-*	3	delete	namespace	preview-*	3	delete	namespace	tmp-*	3	delete	namespace	ci-*	3	delete	namespace	sandbox-*	3	delete	namespaces	pr-*	3	delete	namespaces	review-*	3	delete	namespaces	preview-*	3	delete	namespaces	tmp-*	3	delete	namespaces	ci-*	3	delete	namespaces	sandbox-*	1	operands	0	0		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*
kubectl-delete-many	kubernetes	boundary	all objects of a kind deleted, or all that a selector finds	The selector is evaluated on the server at that moment; an empty variable in it selects everything.	the same with --dry-run=server -o name lists them	6	kubectl	delete	{words}	--dry-run=server	-o	name	0	0	sub	1	1	delete	3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	any	6		1	flag	7	2	-f	*prod*	2	-k	*prod*	2	-f	-	2	-f	http*	2	-f	.	2	-k	.	2	-f	./		1	via	2	xargs	parallel	sub	1	2	delete	*.*	1	operands	1	9223372036854775807		1	flag	3	1	--all	1	-A	1	--all-namespaces	sub	2	2	delete	all	2	delete	*,*	0		2	flag	3	1	-l	1	--selector	1	--field-selector	none	1	sub	5	2	delete	pod	2	delete	pods	2	delete	po	2	delete	job	2	delete	jobs	1	none	1		1	flag	2	1	-A	1	--all-namespaces	none	3		1	flag	2	1	--dry-run	1	--help		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
kubectl-delete-data	kubernetes	target	stored data, a workload or what others depend on deleted	A claim takes its volume with it unless the volume says Retain; a secret, a stateful set or a role is missed by things that do not say so.	kubectl get … -o yaml > before.yaml, and set the volume's reclaim policy to Retain	4	kubectl	delete	{words}	--dry-run=server	2	operands	operand 1	0	sub	1	1	delete	3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	any	2	sub	89	2	delete	pvc	2	delete	pv	2	delete	persistentvolumeclaim	2	delete	persistentvolumeclaims	2	delete	persistentvolume	2	delete	persistentvolumes	2	delete	secret	2	delete	secrets	2	delete	sts	2	delete	statefulset	2	delete	statefulsets	2	delete	deploy	2	delete	deployment	2	delete	deployments	2	delete	ds	2	delete	daemonset	2	delete	daemonsets	2	delete	svc	2	delete	service	2	delete	services	2	delete	ing	2	delete	ingress	2	delete	ingresses	2	delete	cm	2	delete	configmap	2	delete	configmaps	2	delete	cronjob	2	delete	cronjobs	2	delete	cj	2	delete	sa	2	delete	serviceaccount	2	delete	serviceaccounts	2	delete	role	2	delete	roles	2	delete	rolebinding	2	delete	rolebindings	2	delete	clusterrole	2	delete	clusterroles	2	delete	clusterrolebinding	2	delete	clusterrolebindings	2	delete	hpa	2	delete	netpol	2	delete	networkpolicy	2	delete	pdb	2	delete	rs	2	delete	replicaset	2	delete	replicasets	2	delete	validatingwebhookconfiguration	2	delete	mutatingwebhookconfiguration	2	delete	validatingwebhookconfigurations	2	delete	mutatingwebhookconfigurations	2	delete	priorityclass	2	delete	ingressclass	2	delete	csr	2	delete	backup	2	delete	backups	2	delete	pvcs	2	delete	quota	2	delete	limits	2	delete	route	2	delete	routes	2	delete	dc	2	delete	application	2	delete	applications	2	delete	appset	2	delete	applicationset	2	delete	kafka	2	delete	kafkatopic	2	delete	postgresql	2	delete	cluster	2	delete	clusters	2	delete	elasticsearch	2	delete	certificate	2	delete	certificates	2	delete	issuer	2	delete	clusterissuer	2	delete	helmrelease	2	delete	kustomization	2	delete	machine	2	delete	machines	2	delete	machineset	2	delete	machinedeployment	2	delete	volumesnapshot	2	delete	volumesnapshots	2	delete	lease	2	delete	endpoints	2	delete	gateway	2	delete	virtualservice	2	delete	rollout	0		1	operand	35	pvc/*	pv/*	secret/*	sts/*	statefulset/*	deploy/*	deployment/*	ds/*	daemonset/*	svc/*	service/*	ing/*	ingress/*	cm/*	configmap/*	cronjob/*	sa/*	hpa/*	application/*	rollout/*	dc/*	route/*	rs/*	replicaset/*	role/*	rolebinding/*	certificate/*	issuer/*	gateway/*	virtualservice/*	kustomization/*	helmrelease/*	job.batch/*	cluster/*	*.apps/*	none	3		1	flag	2	1	--dry-run	1	--help		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
kubectl-delete-file	kubernetes	boundary	everything deleted that a manifest names	A manifest often begins with its namespace, and the namespace takes with it what the manifest never named.	kubectl delete -f … --dry-run=server lists what would go	4	kubectl	delete	{words}	--dry-run=server	0	0	sub	1	1	delete	3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	4	1	-f	1	--filename	1	-k	1	--kustomize	none	4		1	flag	25	1	--dry-run	1	--help	2	-f	/tmp/*	2	-f	*test*	2	-f	*debug*	2	-f	*dev*	2	-f	*local*	2	-f	*sandbox*	2	-f	*kind*	2	-f	*minikube*	2	-f	*demo*	2	-f	*example*	2	-f	*sample*	2	-f	*tmp*	2	-k	*test*	2	-k	*debug*	2	-k	*dev*	2	-k	*local*	2	-k	*sandbox*	2	-k	*kind*	2	-k	*minikube*	2	-k	*demo*	2	-k	*example*	2	-f	*pod*.y*ml	2	-f	*job*.y*ml		1	operands	1	9223372036854775807		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
kubectl-delete-other	kubernetes	nudge	an object of the cluster deleted	Something made it; whether it is made again, and by whom, is decided elsewhere.	kubectl get … -o yaml > before.yaml	0	0	0	sub	1	1	delete	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	none	7		1	flag	2	1	--dry-run	1	--help	sub	7	2	delete	pod	2	delete	pods	2	delete	po	2	delete	job	2	delete	jobs	2	delete	event	2	delete	events	1	none	1		1	flag	2	1	--force	2	--grace-period	0		1	operand	3	pod/*	pods/*	job/*		1	flag	6	2	-f	/tmp/*	2	-f	tmp/*	2	-f	*dev*	2	-f	*example*	2	-k	*dev*	2	-k	*local*	sub	12	3	delete	ns	pr-*	3	delete	ns	review-*	3	delete	ns	preview-*	3	delete	ns	tmp-*	3	delete	ns	ci-*	3	delete	ns	sandbox-*	3	delete	namespace	pr-*	3	delete	namespace	review-*	3	delete	namespace	preview-*	3	delete	namespace	tmp-*	3	delete	namespace	ci-*	3	delete	namespace	sandbox-*	0		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*
kubectl-scale-to-zero	kubernetes	boundary	a workload scaled to nothing	Zero replicas is an outage that every dashboard shows as healthy.	kubectl rollout pause, or scale to one	0	1	operand last	0		3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	any	2	sub	1	1	scale	1	flag	1	2	--replicas	0	sub	1	1	patch	1	flag	4	2	-p	*"replicas":0*	2	-p	*"replicas": 0*	2	--patch	*"replicas":0*	2	--patch	*"replicas": 0*	none	3		1	flag	2	1	--dry-run	1	--help		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
kubectl-scale	kubernetes	nudge	the size of a workload changed	An autoscaler or the next deployment sets it back, or does not.	change it in the manifest	0	0	0	sub	2	1	scale	1	autoscale	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	none	1		1	flag	5	1	--dry-run	1	--help	2	--replicas	[2-9]*	2	--replicas	1[0-9]*	2	--min	[2-9]*
kubectl-node-out	kubernetes	boundary	a node emptied or closed to new work	Pods with local data or a single replica are stopped on the way; if the others are full they start nowhere.	kubectl drain NODE --dry-run=server shows who would move; look at the disruption budgets	3	kubectl	{words}	--dry-run=server	2	operands	operand 1	0		3	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	any	2	sub	4	1	drain	1	cordon	2	adm	drain	2	adm	cordon	0	sub	1	1	taint	1	operand	1	*:NoExecute	none	1		1	flag	2	1	--dry-run	1	--help
kubectl-rollback	kubernetes	boundary	a running workload rolled back	The old version meets the new schema and configuration.	kubectl rollout history shows what it goes back to	4	kubectl	rollout	history	{operands}	1	operand 1	0	sub	1	2	rollout	undo	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	none	1		1	flag	2	1	--dry-run	1	--help
kubectl-restart	kubernetes	nudge	all pods of a workload started again	With one replica, or a slow start, that is an outage of a minute.	kubectl rollout status while it goes	0	0	1	boundary	0	1	*prod*	0	0	0		0	sub	5	2	rollout	restart	2	rollout	resume	2	set	env	2	set	image	2	set	resources	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	none	2		1	flag	3	1	--dry-run	1	--help	1	--list		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
kubectl-production	kubernetes	boundary	something in production changed by hand	The next deployment takes it back without a word, or it stays and nobody knows why it is different there.	kubectl diff -f FILE, and the change in the repository that is deployed from	3	kubectl	diff	{words}	0	0		2	any	4	sub	9	1	apply	1	replace	1	edit	1	patch	2	set	image	2	set	env	2	set	resources	2	rollout	restart	1	create	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	4	2	--context	*prod*	2	--context	*live*	2	--cluster	*prod*	2	--kubeconfig	*prod*	sub	6	1	replace	1	edit	1	patch	2	set	image	2	set	env	2	set	resources	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	4	2	-n	prod*	2	--namespace	prod*	2	-n	*-prod	2	--namespace	*-prod	sub	2	1	upgrade	1	install	2	program	2	helm	helm3	flag	3	2	--kube-context	*prod*	2	--kube-context	*live*	2	--kubeconfig	*prod*	sub	2	1	apply	1	sync	2	program	1	helmfile	flag	2	2	-e	prod*	2	--environment	prod*	none	1		1	flag	3	1	--dry-run	1	--help	1	--list
kubectl-production-file	kubernetes	nudge	a manifest or values of production applied by hand	The file's name says where it belongs, the context decides where it goes; the two are easily not the same.	kubectl diff -f FILE (helm diff upgrade …) shows what would change, and where	3	kubectl	diff	{words}	0	0		2	any	2	sub	3	1	apply	1	create	1	replace	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	10	2	-f	*prod.*	2	-f	*prod/*	2	-f	*prod	2	-f	*production*	2	--filename	*prod.*	2	--filename	*production*	2	-k	*prod	2	-k	*prod/*	2	-k	*production*	2	--kustomize	*prod*	sub	2	1	upgrade	1	install	2	program	2	helm	helm3	flag	6	2	-f	*prod.*	2	-f	*prod/*	2	-f	*production*	2	--values	*prod.*	2	--values	*production*	2	-f	*-prod-*	none	2		1	flag	2	1	--dry-run	1	--help		1	flag	6	2	-n	*test*	2	-n	*staging*	2	-n	*dev*	2	--namespace	*staging*	2	--kube-context	*staging*	2	--context	*staging*
kubectl-force-replace	kubernetes	boundary	an object deleted and made again by force	In between it is gone, for a service with its address and for a claim with its volume.	kubectl diff -f, then apply without --force	0	0	0		2	any	5	sub	3	1	replace	1	apply	1	create	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	1	1	--force	sub	1	1	apply	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	1	1	--prune	sub	1	1	patch	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	4	2	-p	*finalizers*null*	2	-p	*finalizers*[]*	2	--patch	*finalizers*null*	2	--patch	*finalizers*[]*	sub	1	1	replace	2	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	flag	1	2	--raw	*finalize*	sub	4	2	certificate	deny	3	adm	policy	remove-cluster-role-from-user	2	adm	prune	3	adm	groups	prune	1	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	none	1		1	flag	2	1	--dry-run	1	--help
helm-uninstall	kubernetes	target	a release uninstalled or rolled back	uninstall deletes everything the chart made, without --keep-history even the way back; a rollback does not bring the data back with it.	helm get all NAME > before.yaml; helm uninstall --dry-run lists it	4	helm	get	manifest	{target}	1	operand 1	0	sub	5	1	uninstall	1	delete	1	del	1	un	1	rollback	2	program	2	helm	helm3	none	3		1	flag	2	1	--dry-run	1	--help		1	flag	14	2	--context	minikube	2	--context	docker-desktop	2	--context	rancher-desktop	2	--context	colima	2	--context	orbstack	2	--context	kind-*	2	--context	k3d-*	2	--kube-context	minikube	2	--kube-context	docker-desktop	2	--kube-context	rancher-desktop	2	--kube-context	colima	2	--kube-context	orbstack	2	--kube-context	kind-*	2	--kube-context	k3d-*		1	flag	42	2	-n	dev	2	-n	test	2	-n	local	2	-n	sandbox	2	-n	scratch	2	-n	tmp	2	-n	preview	2	-n	dev-*	2	-n	test-*	2	-n	sandbox-*	2	-n	pr-*	2	-n	review-*	2	-n	preview-*	2	-n	ci-*	2	-n	tmp-*	2	-n	feature-*	2	-n	*-dev	2	-n	*-test	2	-n	*-sandbox	2	-n	*-preview	2	-n	*-scratch	2	--namespace	dev	2	--namespace	test	2	--namespace	local	2	--namespace	sandbox	2	--namespace	scratch	2	--namespace	tmp	2	--namespace	preview	2	--namespace	dev-*	2	--namespace	test-*	2	--namespace	sandbox-*	2	--namespace	pr-*	2	--namespace	review-*	2	--namespace	preview-*	2	--namespace	ci-*	2	--namespace	tmp-*	2	--namespace	feature-*	2	--namespace	*-dev	2	--namespace	*-test	2	--namespace	*-sandbox	2	--namespace	*-preview	2	--namespace	*-scratch
helm-force	kubernetes	boundary	a release upgraded by deleting and making again	--force replaces objects instead of changing them; services are away in between.	helm diff upgrade first; --atomic rolls back by itself	4	helm	diff	upgrade	{words}	1	operand 1	0	sub	1	1	upgrade	3	program	2	helm	helm3	flag	3	1	--force	1	--reset-values	1	--force-replace	none	1		1	flag	2	1	--dry-run	1	--help
gitops-delete	kubernetes	target	an application deleted, or pruned to what git says	The controller deletes in the cluster whatever the repository does not name, at once and again every few minutes.	argocd app diff; delete with --cascade=false keeps what runs	0	1	operand 1	0		2	any	12	sub	9	2	app	delete	2	app	rollback	2	app	terminate-op	2	appset	delete	2	proj	delete	2	cluster	rm	2	repo	rm	2	account	delete-token	2	app	delete-resource	1	program	1	argocd	sub	1	2	app	sync	2	program	1	argocd	flag	3	1	--prune	1	--force	1	--replace	sub	3	1	uninstall	2	delete	*	2	suspend	*	1	program	1	flux	sub	3	1	destroy	1	delete	1	sync	2	program	1	helmfile	none	1	sub	1	1	sync	0	sub	3	1	delete	1	terminate	1	stop	1	program	1	argo	sub	2	3	argo	rollouts	abort	3	argo	rollouts	undo	1	program	6	kubectl	k	oc	kubecolor	k3s-kubectl	microk8s.kubectl	sub	3	2	clusters	delete	2	namespaces	delete	1	rm	1	program	2	fleet	rancher	sub	1	1	delete	1	program	1	kapp	sub	1	2	*	delete	1	program	1	tkn	sub	1	1	uninstall	1	program	1	istioctl	sub	1	1	uninstall	1	program	2	linkerd	cilium	sub	2	2	restore	create	1	uninstall	1	program	1	velero	none	1		1	flag	2	1	--dry-run	1	--help
cluster-delete	kubernetes	target	a cluster or a member of it removed	A control plane without its majority accepts nothing more; node-local volumes go with the node.	etcdctl snapshot save, and drain the node first	0	3	option --name	option --cluster	operand 1	0		2	any	13	sub	1	1	reset	1	program	1	kubeadm		1	program	5	k3s-uninstall.sh	k3s-killall.sh	rke2-uninstall.sh	rke2-killall.sh	k3s-agent-uninstall.sh	sub	1	2	delete	**	1	program	1	eksctl	sub	2	1	delete	1	rolling-update	2	program	1	kops	flag	1	1	--yes	sub	2	1	delete	1	move	1	program	1	clusterctl	sub	1	1	remove	1	program	1	rke	sub	5	1	reset	2	cluster	destroy	1	shutdown	1	reboot	1	wipe	1	program	1	talosctl	sub	1	1	reset	1	program	1	k0s	sub	3	1	reset	1	leave	1	remove-node	1	program	1	microk8s	sub	1	1	reset	1	program	2	kubespray	gardenctl	sub	1	1	destroy	1	program	1	openshift-install	sub	1	2	delete	**	1	program	2	rosa	ocm	sub	1	1	delete	2	program	1	minikube	flag	1	1	--purge	none	1		1	flag	2	1	--dry-run	1	--help
mail-many	mail	boundary	a message to many people, or to a whole list	There is no undo for a message; with every address in To, all of them have everybody's address too.	send it to yourself first; lists go in Bcc or through the list server	0	1	operand 1	0		2	any	10		2	program	5	mail	mailx	s-nail	bsd-mailx	heirloom-mailx	operands	5	9223372036854775807		2	program	2	mutt	neomutt	operands	5	9223372036854775807		2	program	1	sendmail	operands	5	9223372036854775807		2	program	12	mail	mailx	s-nail	bsd-mailx	heirloom-mailx	mutt	neomutt	sendmail	msmtp	ssmtp	esmtp	swaks	operand	35	all@*	everyone@*	everybody@*	staff@*	company@*	customers@*	users@*	team@*	newsletter@*	subscribers@*	announce@*	members@*	clients@*	employees@*	all-*@*	everyone-*@*	everybody-*@*	staff-*@*	company-*@*	customers-*@*	users-*@*	team-*@*	newsletter-*@*	subscribers-*@*	announce-*@*	members-*@*	clients-*@*	employees-*@*	*-all@*	*-announce@*	*-users@*	*-staff@*	*-customers@*	*-list@*	list@*		2	program	11	mail	mailx	s-nail	bsd-mailx	heirloom-mailx	mutt	neomutt	sendmail	msmtp	ssmtp	esmtp	operand	7	$(cat *	$(*list*	$(tr *	$(paste *	$(<*	$(awk *	$(cut *		3	program	14	mail	mailx	s-nail	bsd-mailx	heirloom-mailx	mutt	neomutt	sendmail	msmtp	ssmtp	esmtp	swaks	sendEmail	curl	via	4	xargs	parallel	loop	find	none	2		1	program	1	curl		2	operand	3	root	root@*	$USER	operands	1	1		2	program	5	mail	mailx	s-nail	bsd-mailx	heirloom-mailx	flag	37	2	-b	*,*,*	2	-c	*,*,*	2	-b	$(*	2	-c	$(*	2	-b	all@*	2	-b	everyone@*	2	-b	everybody@*	2	-b	staff@*	2	-b	company@*	2	-b	customers@*	2	-b	users@*	2	-b	team@*	2	-b	newsletter@*	2	-b	subscribers@*	2	-b	announce@*	2	-b	members@*	2	-b	clients@*	2	-b	employees@*	2	-c	all@*	2	-c	everyone@*	2	-c	everybody@*	2	-c	staff@*	2	-c	company@*	2	-c	customers@*	2	-c	users@*	2	-c	team@*	2	-c	newsletter@*	2	-c	subscribers@*	2	-c	announce@*	2	-c	members@*	2	-c	clients@*	2	-c	employees@*	2	-b	*-all@*	2	-b	*-announce@*	2	-b	*-users@*	2	-b	*-staff@*	2	-b	*-list@*		2	program	2	mutt	neomutt	flag	32	2	-b	*,*,*	2	-c	*,*,*	2	-b	$(*	2	-c	$(*	2	-b	all@*	2	-b	everyone@*	2	-b	everybody@*	2	-b	staff@*	2	-b	company@*	2	-b	customers@*	2	-b	users@*	2	-b	team@*	2	-b	newsletter@*	2	-b	subscribers@*	2	-b	announce@*	2	-b	members@*	2	-b	clients@*	2	-b	employees@*	2	-c	all@*	2	-c	everyone@*	2	-c	everybody@*	2	-c	staff@*	2	-c	company@*	2	-c	customers@*	2	-c	users@*	2	-c	team@*	2	-c	newsletter@*	2	-c	subscribers@*	2	-c	announce@*	2	-c	members@*	2	-c	clients@*	2	-c	employees@*		3	program	5	sendmail	msmtp	ssmtp	esmtp	ssmtp	flag	2	1	-t	1	--read-recipients	pattern	(newsletter|bulk|campaign|announce|mailing)		2	program	1	swaks	flag	55	2	-t	*,*	2	--to	*,*	2	-t	$(*	2	--to	$(*	2	--to	all@*	2	--to	everyone@*	2	--to	everybody@*	2	--to	staff@*	2	--to	company@*	2	--to	customers@*	2	--to	users@*	2	--to	team@*	2	--to	newsletter@*	2	--to	subscribers@*	2	--to	announce@*	2	--to	members@*	2	--to	clients@*	2	--to	employees@*	2	-t	all@*	2	-t	everyone@*	2	-t	everybody@*	2	-t	staff@*	2	-t	company@*	2	-t	customers@*	2	-t	users@*	2	-t	team@*	2	-t	newsletter@*	2	-t	subscribers@*	2	-t	announce@*	2	-t	members@*	2	-t	clients@*	2	-t	employees@*	2	--to	all-*@*	2	--to	everyone-*@*	2	--to	everybody-*@*	2	--to	staff-*@*	2	--to	company-*@*	2	--to	customers-*@*	2	--to	users-*@*	2	--to	team-*@*	2	--to	newsletter-*@*	2	--to	subscribers-*@*	2	--to	announce-*@*	2	--to	members-*@*	2	--to	clients-*@*	2	--to	employees-*@*	2	--to	list@*	2	--to	*-all@*	2	--to	*-announce@*	2	--to	*-users@*	2	--to	*-staff@*	2	--to	*-customers@*	2	--to	*-list@*	2	-t	@*	2	--to	@*	none	1		1	flag	3	1	--help	1	-bp	1	--version
mail-from-headers	mail	nudge	a message whose receivers stand in the file	To, Cc and Bcc are taken from the text; a list left in it from last time gets it too.	grep -iE '^(to|cc|bcc):' FILE first	0	0	0		2	program	5	sendmail	msmtp	ssmtp	esmtp	ssmtp	flag	2	1	-t	1	--read-recipients
mailing-tool	mail	boundary	a mailing, a patch series or a notification sent out	It is in other people's inboxes a second later, with the subject and the mistakes it has now.	send it to yourself first, or with the tool's dry run	0	0	0		2	any	19	sub	1	1	send-email	2	program	1	git	none	1		1	flag	3	1	--dry-run	1	--help	2	--to	ana@*	sub	3	2	campaigns	send	2	campaign	send	2	**	send	1	program	2	mailchimp	mc-cli	sub	6	2	**	send*	2	**	schedule*	2	email	send*	2	campaigns	send*	2	**	broadcast*	2	**	batch*	1	program	13	sendgrid	mailgun	postmark	resend	brevo	mailjet	sendinblue	listmonk	sendy	customerio	klaviyo	braze	onesignal	sub	4	2	ses	send-bulk*	2	sesv2	send-bulk*	2	sns	publish-batch	2	pinpoint	send-*	1	program	1	aws	sub	1	2	sns	publish	3	program	1	aws	flag	1	1	--topic-arn	none	1		1	flag	3	2	--topic-arn	*test*	2	--topic-arn	*dev*	2	--topic-arn	*staging*		3	program	1	curl	word	11	*api.mailchimp.com/*/actions/send*	*api.mailchimp.com/*/actions/schedule*	*api.sendgrid.com/v3/mail/send*	*api.sendgrid.com/v3/marketing/*	*api*.mailgun.net/*/messages*	*api.postmarkapp.com/email/batch*	*api.brevo.com/*/sendNow*	*/api/campaigns/*/status*	*api.resend.com/emails/batch*	*onesignal.com/api/*notifications*	*fcm.googleapis.com/*messages:send*	none	1		1	flag	4	2	-X	GET	2	--request	GET	1	-G	1	--get		3	program	1	curl	word	4	*<!channel>*	*<!everyone>*	*<!here>*	*@everyone*	all	1		1	word	3	*hooks.slack.com*	*discord*/api/webhooks*	*slack.com/api/chat.postMessage*	sub	1	1	send	1	program	1	b4		2	program	2	mailmerge	mail-merge	flag	2	1	--no-dry-run	1	--no-limit		1	program	3	newlist	rmlist	remove_members	sub	4	1	remove	1	unshunt	1	delmembers	2	inject	*	1	program	1	mailman		2	program	2	sympa	postsuper	flag	3	1	-d	1	--remove_list	1	--close_list		2	program	2	exim	exim4	flag	3	1	-Mrm	1	-Mg	1	-qff	sub	7	1	expunge	2	mailbox	delete	1	purge	1	altmove	1	force-resync	2	sieve	delete	1	kick	1	program	1	doveadm	sub	1	2	newsletter	send	1	program	1	wp	sub	4	2	artisan	*newsletter*	2	artisan	*campaign*	2	artisan	*mail:send*	2	artisan	*:broadcast*	1	program	1	php	sub	3	1	newsletter:*	1	mail:send*	1	*:send_all*	1	program	2	rails	rake		2	program	3	python	python3	manage.py	operand	6	*send_newsletter*	send_queued_mail	send_mass_*	send_mail_to_*	sendnewsletter	*send_campaign*	sub	2	1	runner	1	r	2	program	1	rails	word	3	*.deliver_all*	*each*deliver*	*Newsletter*deliver*	none	1		1	flag	4	1	--help	1	--dry-run	1	-n	1	--preview
firewall-flush	network	boundary	filter rules flushed, reset or switched off	With a default of DROP the flush cuts off your own session; with a default of ACCEPT everything stands open, and containers lose their way out.	iptables-save > before.v4, and a way back in five minutes: at now + 5 minutes <<< 'iptables-restore before.v4'	2	iptables	-S	0	0		2	any	17		3	program	7	iptables	ip6tables	iptables-legacy	iptables-nft	ip6tables-nft	ebtables	arptables	flag	7	1	-F	1	--flush	1	-X	1	--delete-chain	1	-Z	2	-P	*	1	--policy	none	1		1	flag	3	1	-Z	1	-P	1	--policy		2	program	7	iptables	ip6tables	iptables-legacy	iptables-nft	ip6tables-nft	ebtables	arptables	flag	2	1	-P	1	--policy		4	program	7	iptables	ip6tables	iptables-legacy	iptables-nft	ip6tables-nft	ebtables	arptables	flag	3	2	-j	DROP	2	-j	REJECT	2	--jump	DROP	all	1		1	flag	4	1	-I	1	-A	1	--insert	1	--append	none	1		1	flag	13	1	-s	1	--source	1	-d	1	--destination	1	-p	1	--protocol	1	-i	1	--in-interface	1	-o	1	-m	1	--match	1	--dport	1	--sport		2	program	2	iptables-restore	ip6tables-restore	none	1		1	flag	2	1	-t	1	--test	sub	6	1	flush	2	delete	table	2	delete	chain	2	destroy	table	2	destroy	chain	2	reset	rules	1	program	1	nft		3	program	1	nft	flag	2	1	-f	1	--file	none	1		1	flag	2	1	-c	1	--check	sub	22	1	disable	1	reset	1	enable	3	default	deny	incoming	2	default	reject	2	default	deny	2	deny	22	2	deny	22/tcp	2	deny	ssh	2	deny	OpenSSH	2	reject	22	2	reject	22/tcp	2	reject	ssh	2	reject	OpenSSH	3	delete	allow	22	3	delete	allow	22/tcp	3	delete	allow	ssh	3	delete	allow	OpenSSH	3	delete	limit	22	3	delete	limit	22/tcp	3	delete	limit	ssh	3	delete	limit	OpenSSH	2	program	1	ufw	none	1	sub	2	3	default	deny	outgoing	3	default	deny	routed	0	sub	3	1	reset	1	disable	1	enable	2	program	1	ufw	flag	1	1	--force		2	program	1	ufw	operand	2	disable	reset		2	program	1	firewall-cmd	flag	7	1	--panic-on	1	--complete-reload	2	--remove-service	ssh	2	--remove-port	22/*	2	--set-default-zone	drop	1	--delete-zone	2	--set-default-zone	*		2	program	1	pfctl	flag	2	1	-F	1	-d		2	program	1	csf	flag	4	1	-x	1	-f	1	--disable	1	--stop	sub	2	1	stop	1	clear	1	program	1	shorewall	sub	2	1	destroy	1	flush	1	program	1	ipset		2	program	1	conntrack	flag	2	1	-F	1	--flush		2	program	1	ipvsadm	flag	3	1	-C	1	--clear	1	-D	sub	4	2	advfirewall	reset	5	advfirewall	set	allprofiles	state	off	3	int	ip	reset	2	winsock	reset	1	program	1	netsh	none	1		1	flag	2	1	--help	1	--dry-run
firewall-rule	network	nudge	one filter rule removed or put in front	Numbers shift after each removal, and a DROP in front of the rule for ssh is the last thing you type there.	iptables -C tests whether a rule is there; remove by text, not by number	0	0	0		2	any	6		2	program	7	iptables	ip6tables	iptables-legacy	iptables-nft	ip6tables-nft	ebtables	arptables	flag	4	1	-D	1	--delete	1	-R	1	--replace		3	program	7	iptables	ip6tables	iptables-legacy	iptables-nft	ip6tables-nft	ebtables	arptables	flag	2	2	-j	DROP	2	-j	REJECT	all	1		1	flag	2	1	-I	1	--insert	sub	4	2	delete	rule	2	delete	element	2	insert	rule	2	replace	rule	1	program	1	nft	sub	2	1	delete	1	deny	2	program	1	ufw	none	1	sub	1	3	deny	from	*	0	sub	4	2	qdisc	del*	2	qdisc	replace	2	filter	del*	2	class	del*	1	program	1	tc		2	program	1	firewall-cmd	flag	5	2	--remove-port	*	2	--remove-service	*	2	--remove-rich-rule	*	1	--remove-port	1	--remove-service	none	1		1	flag	2	1	--help	1	--dry-run
interface-down	network	boundary	a network interface taken down or its address removed	If it is the one you came in by, nobody can take it up again but somebody in front of the machine.	in one line: ip link set eth0 down; sleep 60; ip link set eth0 up	3	ip	-br	addr	0	0		2	any	14	sub	22	4	link	set	**	down	4	l	set	**	down	2	link	delete	2	link	del	2	l	del	2	address	delete	2	address	del	2	addr	del	2	addr	delete	2	a	del	2	addr	flush	2	address	flush	2	a	flush	2	netns	delete	2	netns	del	8	netns	exec	*	ip	link	set	*	down	3	neigh	flush	all	2	rule	flush	2	rule	del	3	xfrm	state	flush	3	xfrm	policy	flush	2	tunnel	del	1	program	1	ip		2	program	1	ifconfig	operand	3	down	-alias	delete		2	program	1	ifdown	any	2		1	operands	1	9223372036854775807		1	flag	2	1	-a	1	--all	sub	17	2	con	down	2	connection	down	2	c	down	2	con	delete	2	connection	delete	2	con	del	2	c	delete	2	networking	off	2	n	off	3	radio	wifi	off	3	radio	all	off	2	device	disconnect	2	dev	disconnect	2	d	disconnect	2	device	down	2	dev	down	2	device	delete	1	program	1	nmcli	sub	2	1	down	1	delete	1	program	1	networkctl	sub	2	1	delbr	1	delif	1	program	1	brctl	sub	3	1	del-br	1	del-port	1	emer-reset	1	program	1	ovs-vsctl	sub	1	1	apply	1	program	1	netplan	sub	3	2	qdisc	add	2	qdisc	replace	2	qdisc	change	3	program	1	tc	operand	1	netem	none	1		1	operand	5	lo	veth*	docker*	br-*	tap*	sub	2	1	restart	1	try-restart	2	program	1	systemctl	operand	3	networking*	network	network.service		2	program	1	ethtool	flag	2	1	-s	1	--change	sub	1	1	set	2	program	1	wg	operand	1	remove		2	program	1	networksetup	flag	2	1	-setnetworkserviceenabled	1	-setairportpower		2	program	1	ethtool	flag	7	1	-r	1	--negotiate	1	-E	1	--change-eeprom	1	-f	1	--flash	1	--reset	none	1		1	flag	1	1	--help
vpn-down	network	nudge	a tunnel taken down	Sessions and mounts through it hang; far away it may be the only way in.	look at who and at the address of your own session first	0	0	0		2	any	3	sub	1	1	down	1	program	1	wg-quick	sub	2	1	down	1	logout	1	program	1	tailscale	sub	2	1	stop	1	down	1	program	3	openvpn	ipsec	swanctl	none	1		1	flag	1	1	--help
route-delete	network	boundary	routes deleted or flushed	Without the default route the machine answers nobody outside of its own network, you included.	ip route > before.txt; ip route replace changes without a gap	2	ip	route	0	0		2	any	5	sub	14	2	route	delete	2	route	del	2	route	flush	2	r	del	2	r	delete	2	r	flush	3	-6	route	flush	3	-6	route	del	2	ro	del	2	ro	flush	3	route	replace	default	3	route	change	default	3	r	replace	default	3	r	change	default	1	program	1	ip	sub	3	1	del	1	delete	1	flush	1	program	1	route		2	program	1	vtysh	word	4	*clear *bgp*	*no router*	clear ip bgp*	*shutdown*		2	program	1	birdc	word	3	disable *	down	restart all	sub	8	1	disable	1	down	2	disable	*	2	restart	all	3	neighbor	*	shutdown	3	neighbor	*	reset	3	global	rib	del	1	shutdown	1	program	2	birdc	gobgp	none	1		1	flag	1	1	--help
name-server-change	network	boundary	a zone's names deleted, frozen or sent out	A wrong name is kept by every cache in the world for as long as its lifetime says; taking it back does not reach them.	named-checkzone, and dig the name at the server before and after; a short TTL a day before	0	0	0		2	any	19	sub	10	1	stop	1	halt	1	flush	1	delzone	1	freeze	1	flushtree	1	modzone	1	reload	2	dnssec	-rollover	1	flushname	2	program	1	rndc	none	1	sub	4	1	reload	1	flush	1	flushname	1	flushtree	0		1	program	1	nsupdate	sub	9	1	delete-zone	1	delete-rrset	1	replace-rrset	1	disable-dnssec	1	clear-zone	1	load-zone	1	remove-zone-key	2	zone	delete	2	rrset	delete	1	program	1	pdnsutil	sub	2	1	quit	1	purge	1	program	1	pdns_control	sub	5	1	zone-purge	1	stop	1	zone-unset	1	zone-flush	1	conf-purge	1	program	1	knotc	sub	4	1	stop	1	flush_zone	1	local_zone_remove	1	forward_remove	1	program	1	unbound-control	sub	1	1	push	1	program	2	dnscontrol	octodns-sync		2	program	1	octodns-sync	flag	1	1	--doit	sub	7	2	dns	delete	2	domain	demote	2	user	delete	2	group	delete	2	dns	zonedelete	2	fsmo	seize	2	computer	delete	1	program	1	samba-tool		1	program	1	ldapdelete		2	program	1	ldapmodify	flag	1	1	-f	sub	3	1	*-del	1	*-delete	1	server-del	1	program	1	ipa		2	program	2	kadmin	kadmin.local	word	2	*delprinc*	*delete_principal*	sub	2	2	dns	delete	2	dns	d	1	program	1	flarectl	sub	3	1	rrdelete	1	rrpurge	1	delete	1	program	1	cli53	sub	1	1	import	2	program	1	cli53	flag	1	1	--replace		2	program	1	resolvconf	flag	1	1	-d		1	program	1	dhcp_release		2	program	1	dhclient	flag	1	1	-r	none	1		1	flag	3	1	--help	1	-n	1	--dry-run
package-remove-core	packages	boundary	a package removed that the system or its data stands on, all of them, or one forced out	What depends on it goes along - the kernel, ssh, the database's files under purge - and the package manager itself may be among it.	the same with -s (apt) or --assumeno (dnf) shows the whole list	0	2	operands	operand 1	0		2	any	10		3	program	22	apt	apt-get	aptitude	nala	apt-get	aptitude	nala	dnf	yum	microdnf	tdnf	yum	microdnf	zypper	apk	pkg	pacman	yay	paru	dpkg	rpm	emerge	operand	67	linux-image*	linux-headers*	linux	linux-lts	linux-zen	linux-hardened	libc6*	libssl*	systemd*	openssh*	sudo	grub*	python	python3	python3.*	bash	glibc	kernel*	network-manager*	NetworkManager*	mysql*	mariadb*	postgresql*	mongodb*	docker-ce	containerd*	gnome	ubuntu-desktop*	*-desktop	apt	dpkg	rpm	*-server	coreutils	util-linux	initramfs*	ca-certificates	openssl	perl-base	libpam*	firmware-*	*\\*	*[*]	busybox	alpine-base	musl	kubelet	base	util-linux*	nginx*	apache2*	httpd*	docker*	redis*	rabbitmq*	elasticsearch*	haproxy*	bind9*	samba*	slapd*	netplan*	cloud-init	lvm2	mdadm	zfs*	kubeadm*	kubectl	any	2	sub	7	1	remove	1	purge	1	autoremove	1	erase	1	del	1	delete	1	rm	0		2	flag	14	1	-R	1	-r	1	-P	1	--remove	1	--purge	1	-e	1	--erase	1	-C	1	--unmerge	1	--depclean	1	-Rs	1	-Rns	1	-Rdd	1	-Rsc	none	1	sub	3	1	install	1	update	1	upgrade	0		2	program	4	apt	apt-get	aptitude	nala	flag	2	1	--allow-remove-essential	1	--force-yes		2	program	1	dpkg	flag	5	1	--force-all	1	--force-remove-reinstreq	1	--force-depends	1	--force-remove-essential	1	--clear-selections		3	program	1	rpm	flag	1	1	--nodeps	all	1		1	flag	2	1	-e	1	--erase		2	program	1	pacman	flag	2	1	-Rdd	1	-Rddn	sub	1	1	remove	2	program	1	snap	flag	1	1	--purge	sub	2	1	uninstall	1	remove	2	program	1	flatpak	flag	2	1	--all	1	--delete-data	sub	2	1	delete	1	remove	2	program	1	pkg	flag	2	1	-a	1	--all	sub	2	2	system-upgrade	reboot	2	history	rollback	1	program	4	dnf	yum	microdnf	tdnf		2	program	1	do-release-upgrade	none	1		1	flag	2	1	-c	1	--check-dist-upgrade-only	none	2		2	program	3	pacman	yay	paru	flag	2	1	-p	1	--print		2	flag	9	1	-s	1	--simulate	1	--dry-run	1	--just-print	1	--no-act	1	--recon	1	--help	1	--assumeno	1	--test	none	1		1	flag	3	1	-Rs	1	-Rns	1	-Rsc
package-remove	packages	nudge	system packages removed with what depends on them	A shared library takes the desktop or a service along, and the list scrolls by under -y.	the same with -s (apt) or --assumeno (dnf) shows the whole list	0	2	operands	operand 1	0		2	any	24	sub	4	1	remove	1	purge	1	autoremove	1	autopurge	2	program	4	apt	apt-get	aptitude	nala	none	2		1	flag	2	1	-s	1	-d	sub	1	1	remove	2	operands	1	1	none	1		1	flag	1	1	--purge	sub	5	1	install	1	upgrade	1	dist-upgrade	1	remove	1	autoremove	2	program	4	apt	apt-get	aptitude	nala	flag	4	1	--allow-remove-essential	1	--purge	1	--force-yes	1	--allow-downgrades		3	program	1	dpkg	flag	10	1	-r	1	--remove	1	-P	1	--purge	1	--force-all	1	--force-remove-reinstreq	1	--force-depends	1	--force-remove-essential	1	--force-*	1	--clear-selections	none	1		1	flag	4	1	--force-confold	1	--force-confdef	1	--force-confnew	1	--force-confmiss	sub	13	1	remove	1	erase	1	autoremove	2	history	undo	2	history	rollback	2	group	remove	1	groupremove	2	module	reset	2	module	remove	1	distro-sync	1	downgrade	2	system-upgrade	reboot	1	swap	1	program	4	dnf	yum	microdnf	tdnf		2	program	1	rpm	flag	3	1	-e	1	--erase	1	--nodeps	sub	6	1	remove	1	rm	1	remove-patterns	1	removerepo	1	dup	1	dist-upgrade	2	program	1	zypper	none	1	sub	1	1	removerepo	0		2	program	1	pacman	flag	8	1	-R	1	--remove	1	-Rs	1	-Rns	1	-Rdd	1	-Rsc	1	-Rscn	1	-Rcns		2	program	3	yay	paru	pamac	flag	5	1	-R	1	-Rns	1	-Rs	1	-Yc	1	-Rsc	sub	1	1	remove	1	program	1	pamac	sub	1	1	del	1	program	1	apk	sub	3	1	delete	1	remove	1	autoremove	1	program	1	pkg	sub	2	1	disable	1	revert	1	program	1	snap	sub	2	1	uninstall	1	remove	2	program	1	flatpak	flag	2	1	--all	1	--delete-data		2	program	1	emerge	flag	5	1	-C	1	--unmerge	1	-c	1	--depclean	1	-W		1	program	6	xbps-remove	opkg-remove	slackpkg-remove	removepkg	installp	swupd	sub	1	1	remove	1	program	1	opkg		2	program	1	nix-collect-garbage	flag	2	1	-d	1	--delete-old		3	program	1	nix-env	flag	4	1	--delete-generations	1	-e	1	--uninstall	1	--rollback	none	1		1	flag	2	1	-e	1	--uninstall	sub	3	1	switch	1	boot	1	--rollback	2	program	1	nixos-rebuild	flag	1	1	--rollback		1	program	1	do-release-upgrade	sub	5	1	rollback	1	rebase	1	reset	1	cleanup	2	override	remove	1	program	1	rpm-ostree	sub	1	1	uninstall	1	program	3	choco	winget	scoop	sub	1	1	uninstall	1	program	1	port		2	program	1	dpkg-divert	flag	1	1	--remove	none	2		2	program	3	pacman	yay	paru	flag	2	1	-p	1	--print		1	flag	9	1	--simulate	1	--dry-run	1	--just-print	1	--no-act	1	--recon	1	--help	1	--assumeno	1	--test	1	--print
tool-remove-core	packages	boundary	a tool removed that the system, or every project here, stands on	The package manager itself or what the desktop is written in is among it; what is gone cannot put itself back.	a virtual environment, nvm or asdf keeps versions apart	0	0	0		2	any	11	sub	1	1	uninstall	2	program	3	pip	pip3	pip3	any	2		1	via	2	sudo	doas		2	operand	3	pip	setuptools	wheel	flag	2	1	-y	1	--yes	sub	1	1	install	3	program	3	pip	pip3	pip3	via	2	sudo	doas	flag	1	1	--break-system-packages	sub	4	1	uninstall	1	remove	1	rm	1	un	3	program	1	npm	operand	6	npm	node	n	corepack	pnpm	yarn	flag	2	1	-g	1	--global	sub	1	1	uninstall	3	program	1	gem	flag	2	1	-a	1	--all	all	1		1	operands	0	0	sub	3	1	uninstall	1	remove	1	rm	2	program	1	brew	flag	1	1	--ignore-dependencies	sub	3	1	uninstall	1	remove	1	rm	2	program	1	brew	via	1	xargs	sub	4	1	uninstall	1	remove	1	rm	1	un	3	program	1	npm	via	1	xargs	flag	2	1	-g	1	--global	sub	1	1	uninstall	2	program	2	cargo	gem	via	1	xargs	sub	3	1	uninstall	1	remove	1	rm	2	program	7	brew	npm	gem	pip	pip3	pip3	cargo	operand	6	$(brew *	$(npm *	$(gem *	$(pip *	$(cargo *	$(pip3 *	sub	1	2	self	uninstall	1	program	1	rustup	sub	2	2	env	remove	1	remove	2	program	5	conda	mamba	micromamba	mamba	micromamba	flag	2	2	-n	base	2	--name	base	none	1		1	flag	2	1	--help	1	--dry-run
tool-remove	packages	nudge	a tool or library for everybody here removed or forced	Other projects on this machine use the same copy, and find out at their next start.	a virtual environment, nvm or asdf keeps versions apart	0	0	0		2	any	10	sub	4	1	uninstall	1	remove	1	rm	1	un	2	program	2	npm	pnpm	flag	2	1	-g	1	--global	sub	1	2	global	remove	1	program	1	yarn	sub	1	1	uninstall	3	program	3	pip	pip3	pip3	flag	2	1	-y	1	--yes	any	2		1	via	2	sudo	xargs		1	flag	2	1	-r	1	--requirement		2	program	3	pip	pip3	pip3	flag	1	1	--break-system-packages	sub	4	1	uninstall	1	remove	1	rm	1	autoremove	2	program	1	brew	flag	4	1	--force	1	--ignore-dependencies	1	-f	1	--zap	sub	1	1	uninstall	2	program	1	gem	flag	4	1	-a	1	--all	1	-I	1	-x	sub	2	2	env	remove	2	remove	--all	1	program	3	conda	mamba	micromamba	sub	1	1	remove	2	program	3	conda	mamba	micromamba	flag	1	1	--all	sub	1	1	uninstall	2	program	1	nvm	operand	1	node	sub	1	2	self	uninstall	1	program	1	rustup	none	1		1	flag	3	1	--help	1	--dry-run	1	-n
heroku-destroy	platforms	target	an app, its database or an add-on destroyed	The app takes its add-ons with it, the database too; the name can be another's at once.	heroku pg:backups:capture, then heroku maintenance:on for a week	0	3	option --app	option -a	operand 1	0	sub	35	1	apps:destroy	1	destroy	1	apps:delete	1	addons:destroy	1	pg:reset	1	pg:promote	1	pg:credentials:destroy	1	pg:backups:delete	1	pg:backups:restore	1	pg:kill*	1	pg:copy	1	pg:push	1	pg:pull	1	pg:unfollow	1	domains:remove	1	domains:clear	1	clients:destroy	1	spaces:destroy	1	pipelines:destroy	1	keys:clear	1	redis:promote	1	kafka:topics:destroy	1	apps:transfer	1	apps:leave	1	leave	1	teams:delete	1	ci:debug:destroy	1	review:apps:destroy	1	certs:remove	1	drains:remove	1	repo:reset	1	repo:purge_cache	1	container:rm	1	rollback	1	releases:rollback	2	program	1	heroku	none	2		1	flag	1	1	--help	sub	2	1	pg:pull	1	repo:purge_cache	0
heroku-change	platforms	boundary	a running app stopped, renamed or taken from somebody	The address changes or answers with an error page at once; a setting removed is shown nowhere again.	heroku config -s > before.env; heroku ps first	0	2	option --app	option -a	0		3	program	1	heroku	any	2	sub	2	1	ps:scale	1	dyno:scale	1	operand	1	*=0*	sub	21	1	addons:detach	1	features:disable	1	maintenance:on	1	ps:kill	1	ps:stop	1	members:remove	1	access:remove	1	apps:rename	1	rename	1	clients:rotate	1	clients:update	1	config:unset	1	config:remove	1	access:update	1	authorizations:revoke	1	authorizations:rotate	1	labs:disable	1	pipelines:remove	1	keys:remove	1	webhooks:remove	1	buildpacks:clear	0	none	1		1	flag	1	1	--help
heroku-scale	platforms	nudge	an app restarted or scaled	All dynos start at once; zero of them answer nobody.	heroku ps:restart web.1 restarts one	0	0	1	boundary	0	0	0	0	0		2	HEROKU_APP	*prod*	sub	6	1	ps:restart	1	restart	1	dyno:restart	1	ps:scale	1	dyno:scale	1	ps:resize	2	program	1	heroku	none	1		1	flag	1	1	--help
fly-destroy	platforms	target	an app, machine, volume or database destroyed	The volume is on one host and its snapshots go with it after days; the name is free for others at once.	fly volumes snapshots list first; fly scale count 0 keeps it	0	3	operand 1	option --app	option -a	0	sub	39	2	apps	destroy	2	app	destroy	1	destroy	2	volumes	destroy	2	volume	destroy	2	volumes	delete	2	vol	destroy	2	vol	delete	2	machine	destroy	2	machines	destroy	2	machine	kill	2	machines	kill	2	machine	stop	2	machines	stop	2	m	stop	1	suspend	2	postgres	detach	2	pg	detach	2	m	destroy	2	postgres	destroy	2	pg	destroy	2	mpg	destroy	2	ips	release	2	certs	remove	2	certs	delete	2	redis	destroy	2	storage	destroy	2	tokens	revoke	2	wireguard	remove	2	orgs	delete	2	orgs	remove	2	secrets	unset	2	apps	suspend	2	postgres	failover	2	pg	failover	3	scale	count	0	2	apps	move	3	extensions	*	destroy	3	ext	*	destroy	2	program	2	fly	flyctl	none	1		1	flag	1	1	--help
vercel-remove	platforms	target	a project, deployment, name or setting removed	Every deployment and its address go with the project; a name removed resolves to nothing in minutes.	vercel ls; vercel rollback goes back without removing	0	1	operand 1	0	sub	25	1	remove	1	rm	2	project	remove	2	project	rm	2	projects	rm	2	projects	remove	2	env	rm	2	env	remove	2	domains	rm	2	domains	remove	2	domain	rm	2	domain	remove	2	dns	rm	2	dns	remove	2	alias	rm	2	alias	remove	2	certs	rm	2	teams	leave	2	blob	del	3	blob	store	delete	2	integration	remove	2	domains	transfer-in	2	domains	move	1	rollback	1	promote	2	program	3	vercel	vc	now	none	1		1	flag	1	1	--help
netlify-delete	platforms	target	a site or its settings removed or overwritten	The address, its deploys and its forms go with the site; cloned settings replace those that were there.	netlify env:list --json > before.json	0	3	operand 1	option --site-id	option --to	0		3	program	2	netlify	ntl	any	2	sub	5	1	sites:delete	1	env:unset	1	blobs:delete	1	functions:delete	1	db:delete	0	sub	2	1	env:clone	1	env:import	1	flag	4	1	--to	1	--from	1	--replace-existing	1	-r	none	1		1	flag	1	1	--help
wrangler-delete	platforms	target	a worker, its store or its database deleted	Routes answer with an error at once; keys and rows in it have no other copy.	wrangler d1 export, wrangler kv key list first	0	1	operand 1	0		2	any	5	sub	23	1	delete	3	kv	namespace	delete	2	kv:namespace	delete	3	kv	key	delete	2	kv:key	delete	3	kv	bulk	delete	2	kv:bulk	delete	2	d1	delete	3	r2	bucket	delete	3	r2	object	delete	2	queues	delete	2	queues	purge	2	secret	delete	3	pages	project	delete	3	pages	deployment	delete	2	vectorize	delete	1	rollback	2	hyperdrive	delete	2	dispatch-namespace	delete	3	d1	time-travel	restore	2	workflows	terminate	2	secret	bulk	2	versions	deploy	1	program	1	wrangler	sub	1	2	d1	execute	3	program	1	wrangler	word	5	*DROP *	*drop *	*DELETE FROM*	*delete from*	*TRUNCATE*	none	1		1	flag	1	1	--local	sub	3	2	tunnel	delete	2	tunnel	cleanup	4	tunnel	route	ip	delete	1	program	1	cloudflared	sub	3	2	*	delete	2	*	d	2	zone	purge	1	program	1	flarectl	sub	3	1	rm	1	purge	1	remove	1	program	1	cfcli	none	1		1	flag	2	1	--help	1	--dry-run
platform-delete	platforms	target	an app, service or database deleted at a hosting platform	Data and address go with it; few platforms keep either for longer than an hour.	stop or suspend it first, and dump its database	0	1	operand 1	0		2	any	25	sub	16	1	hosting:disable	1	hosting:sites:delete	1	functions:delete	1	firestore:delete	1	firestore:databases:delete	1	database:remove	1	apps:delete	1	projects:delete	1	functions:secrets:destroy	1	firestore:indexes:delete	1	remoteconfig:rollback	1	database:update	1	database:set	1	firestore:backups:delete	1	apphosting:backends:delete	1	auth:import	1	program	1	firebase	sub	15	1	delete	1	delete-service	1	delete-space	1	delete-org	1	delete-route	1	delete-orphaned-routes	1	delete-domain	1	delete-user	1	unbind-service	1	stop	1	purge-service-instance	1	ds	1	d	1	delete-buildpack	1	delete-service-key	1	program	1	cf	sub	7	1	down	1	delete	2	volume	delete	2	environment	delete	2	service	delete	2	project	delete	2	variables	delete	1	program	1	railway	sub	2	2	services	delete	2	*	delete	1	program	1	render	sub	7	2	projects	delete	2	functions	delete	2	secrets	unset	2	branches	delete	2	migration	repair	2	storage	rm	2	domains	delete	1	program	1	supabase	sub	1	2	db	reset	2	program	1	supabase	flag	2	1	--linked	1	--db-url	sub	6	2	projects	delete	2	branches	delete	2	databases	delete	2	roles	delete	2	branches	restore	2	branches	reset	1	program	3	neonctl	neon	neon	sub	6	2	database	delete	2	branch	delete	2	backup	delete	2	password	delete	2	deploy-request	deploy	2	deploy-request	revert	1	program	1	pscale	sub	4	2	db	destroy	2	group	destroy	2	org	destroy	3	db	tokens	invalidate	1	program	1	turso	sub	3	2	**	delete	2	**	terminate	2	**	pause	1	program	2	atlas	mongocli	sub	3	1	terminate	1	abort	1	swap	1	program	1	eb	sub	1	1	import	2	program	1	convex	flag	2	1	--replace	1	--replace-all	sub	5	1	build:delete	1	channel:delete	1	branch:delete	1	update:delete	1	env:delete	1	program	1	eas	sub	1	2	**	delete	1	program	1	copilot	sub	3	1	delete	2	env	remove	1	remove	1	program	1	amplify	sub	10	2	**	delete	2	**	destroy	1	**:destroy	1	**:delete	1	**:remove	2	**	remove	1	teardown	1	**:unset	1	**:wipe	1	**:stop	1	program	19	appwrite	nhost	platform	upsun	upsun	clever	scalingo	dokku	caprover	koyeb	northflank	zeabur	surge	porter	qovery	aptible	pantheon	terminus	gigalixir	sub	6	1	remove	1	rollback	2	app	remove	2	accessory	remove	2	app	stop	2	proxy	remove	1	program	1	kamal		2	program	1	cap	operand	2	deploy:rollback	deploy:cleanup	sub	1	3	api	**	delete	1	program	1	ngrok	sub	4	2	*	delete	1	delete	2	refunds	create	2	subscriptions	cancel	1	program	1	stripe	sub	2	1	api:**:remove	1	phone-numbers:delete	1	program	1	twilio	sub	2	2	**	delete	2	**	rm	1	program	2	auth0	okta	sub	3	2	releases	delete	2	sourcemaps	delete	4	releases	files	*	delete	1	program	1	sentry-cli	sub	11	1	**:delete	3	**	delete	*	1	**:destructive*	3	project	delete	source	3	org	delete	*	3	data	delete	*	1	force:source:delete	1	force:data:record:delete	3	data	delete	bulk	3	org	delete	sandbox	1	force:org:delete	1	program	2	sfdx	sf	sub	5	2	rt	del	2	rt	delete*	2	rt	d	2	rt	dl-delete	2	rt	repo-delete	1	program	3	snyk	jfrog	jf	none	1		1	flag	2	1	--help	1	--dry-run
unpublish	publishing	target	a published version withdrawn or marked as bad	Builds that name it fail from now on, everywhere; the number can never be used again.	publish a fixed version; deprecate with a reason that names it	0	1	operand 1	0		2	any	20	sub	8	1	unpublish	2	owner	rm	2	owner	remove	2	access	revoke	2	dist-tag	rm	2	team	destroy	2	org	rm	2	token	revoke	1	program	3	npm	pnpm	bun	sub	1	1	deprecate	2	program	3	npm	pnpm	bun	operands	2	9223372036854775807	sub	5	2	npm	unpublish	4	workspace	*	npm	unpublish	3	npm	tag	remove	1	unpublish	2	owner	remove	1	program	1	yarn	sub	3	1	yank	2	+*	yank	2	owner	--remove	1	program	1	cargo	sub	2	1	owner	2	+*	owner	2	program	1	cargo	flag	2	1	-r	1	--remove	sub	2	1	yank	1	owner	2	program	1	gem	any	2	sub	1	1	yank	0		1	flag	2	1	-r	1	--remove	sub	3	2	delete	*	2	nuget	delete	1	delete	1	program	2	nuget	dotnet	sub	1	3	pub	uploader	remove	1	program	3	pub	dart	flutter	sub	1	1	unpublish	1	program	3	jsr	vsce	ovsx	sub	2	1	hex.retire	2	hex.publish	--revert	1	program	2	hex	mix	sub	1	1	hex.publish	2	program	1	mix	flag	1	1	--revert	sub	1	1	remove	1	program	1	anaconda	sub	2	1	close	1	unregister	1	program	2	charm	charmcraft	sub	2	1	close	1	unregister	1	program	1	snapcraft	sub	3	2	trunk	delete	2	trunk	deprecate	2	trunk	remove-owner	1	program	1	pod	sub	4	2	match	nuke	2	ios	reject	2	deliver	reject	1	match_nuke	1	program	1	fastlane	sub	10	1	remove	2	publish	drop	2	repo	drop	2	snapshot	drop	2	mirror	drop	1	removesrc	2	db	cleanup	2	repo	remove	1	removematched	1	clearvanished	1	program	2	reprepro	aptly	sub	2	1	delete	2	delete	*	1	program	2	bintray	cloudsmith	sub	4	2	repo	delete	2	repo-files	delete	1	delete-repo	3	repo-files	*	delete	1	program	2	huggingface-cli	hf	sub	2	2	push	--force	2	cm-push	--force	1	program	1	helm	none	1		1	flag	4	1	--help	1	--dry-run	1	--undo	1	-n
publish	publishing	boundary	a version published for everybody	A number once published is taken, and installers fetch it within the minute; what is wrong in it, or secret, cannot be taken back.	the same with --dry-run (npm, cargo), or to a test registry, and read the list of files	0	1	operand 1	0		2	any	47	sub	5	1	publish	2	dist-tag	add	2	-r	publish	2	access	public	3	access	set	status=public	1	program	3	npm	pnpm	bun	sub	6	1	publish	2	npm	publish	4	workspaces	foreach	npm	publish	5	workspaces	foreach	*	npm	publish	4	workspace	*	npm	publish	3	workspace	*	publish	1	program	1	yarn	sub	2	1	publish	2	+*	publish	1	program	1	cargo	sub	1	1	release	2	program	1	cargo	flag	2	1	-x	1	--execute	sub	1	1	upload	2	program	1	twine	none	1		1	flag	3	2	-r	test*	2	--repository	test*	2	--repository-url	*test*	sub	1	1	publish	2	program	7	poetry	flit	pdm	hatch	uv	rye	maturin	none	1		1	flag	4	2	-r	test*	2	--repository	test*	2	--index	test*	2	--publish-url	*test*		3	program	3	python	python3	setup.py	operand	1	upload	all	1		1	operand	1	*setup.py	sub	1	1	push	1	program	1	gem	sub	1	1	release	1	program	1	rake		3	program	3	mvn	mvnw	mvnw	operand	7	deploy	release:perform	nexus-staging:release	central:publish	deploy:deploy	deploy:deploy-file	versions:set-property	none	2		1	operand	1	versions:set-property		1	word	3	-DdryRun*	-DaltDeploymentRepository=*file:*	-Dmaven.deploy.skip*		2	program	2	gradle	gradlew	operand	8	publish	*:publish	publishPlugins	uploadArchives	closeAndReleaseRepository	publishAllPublicationsTo*	publishToSonatype	publishToMavenCentral	sub	2	2	nuget	push	1	push	1	program	2	dotnet	nuget	sub	3	2	pub	publish	2	pub	lish	1	publish	1	program	3	pub	dart	flutter	sub	1	1	hex.publish	1	program	1	mix	sub	1	1	release	2	program	1	goreleaser	none	1		1	flag	2	1	--snapshot	2	--skip	*publish*		2	program	5	semantic-release	release-it	np	auto	standard-version	none	1		1	program	1	standard-version	sub	1	1	publish	1	program	1	lerna	sub	1	1	publish	1	program	1	changeset	sub	1	1	publish	1	program	5	vsce	ovsx	jsr	wasm-pack	deno	sub	1	2	release	publish	1	program	1	nx	sub	1	1	deploy	1	program	1	hugo	sub	2	1	push	1	submit	1	program	2	oras	winget	sub	1	1	deploy	1	program	3	clojure	clj	lein		2	program	1	sbt	operand	4	publish	publishSigned	sonatypeBundleRelease	sonatypeRelease	sub	1	1	upload	2	program	2	cabal	stack	none	1		2	program	1	cabal	none	1		1	flag	1	1	--publish	sub	1	2	trunk	push	1	program	1	pod	sub	3	1	upload	1	release	1	push	1	program	2	snapcraft	charmcraft		2	program	2	dput	dupload	none	1		1	flag	4	1	-s	1	--simulate	1	-o	1	--check-only		1	program	1	debrelease	sub	1	2	release	create	2	program	1	gh	none	1		1	flag	4	1	-d	1	--draft	1	-p	1	--prerelease	sub	1	2	release	edit	2	program	1	gh	flag	3	2	--draft	false	1	--latest	2	--prerelease	false	sub	1	2	release	create	1	program	1	glab	sub	8	1	release	1	deliver	1	supply	2	ios	release	2	android	deploy	1	upload_to_app_store	1	upload_to_play_store	2	android	production	1	program	1	fastlane	sub	3	1	submit	1	publish	1	update	2	program	2	eas	expo	none	1	sub	2	1	update	1	submit	1	flag	4	2	--branch	preview*	2	--branch	dev*	2	--branch	staging	2	--profile	preview*	sub	1	1	altool	2	program	1	xcrun	flag	1	1	--upload-app	sub	3	1	release*	2	codepush	release*	2	codepush	rollback	1	program	2	code-push	appcenter	sub	2	1	push	1	cm-push	1	program	1	helm	sub	1	1	upload	1	program	2	huggingface-cli	hf	sub	1	1	upload	1	program	4	luarocks	conan	anaconda	cpan-upload		2	program	1	cpan-upload	operands	1	9223372036854775807	sub	1	1	publish	1	program	1	opam	sub	2	2	collection	publish	2	role	import	1	program	1	ansible-galaxy	sub	1	2	package-registry	publish	1	program	1	swift	sub	4	2	datasets	create	2	datasets	version	2	kernels	push	2	models	create	1	program	1	kaggle	sub	1	1	sign	2	program	1	web-ext	flag	1	2	--channel	listed	sub	1	1	publish	1	program	1	hex	sub	4	2	rt	upload	2	rt	u	2	rt	bp	2	rt	build-publish	1	program	1	jfrog	none	4		1	flag	4	1	--dry-run	1	--help	1	--dryrun	1	--dry_run		2	program	1	np	flag	1	1	--preview		2	program	2	gradle	gradlew	flag	1	1	-m		2	flag	1	1	-n	none	1		1	program	6	poetry	mvn	mvnw	mvnw	gradle	gradlew
push-image	publishing	boundary	an image pushed under a tag that others run	Hosts that pull latest or a version again get this one, at a moment nobody chooses.	push under a new number and let the deployment name it	0	1	operand 1	0		2	any	4	sub	4	1	push	2	image	push	2	compose	push	2	manifest	push	2	program	3	docker	podman	nerdctl	any	3		2	operand	6	*:latest	*:stable	*:prod*	*:release*	*:main	*:lts	none	1		1	operand	8	*-rc*	*-dev*	*-beta*	*-alpha*	localhost:*	127.0.0.1:*	*:*-test	*-SNAPSHOT		1	flag	2	1	-a	1	--all-tags	sub	2	1	push	2	image	push	2	operand	1	*/*	none	1		1	operand	3	*:*	*@*	*$*	sub	4	1	copy	1	push	1	tag	1	cp	2	program	2	skopeo	crane	operand	6	docker://*:latest	docker://*:prod*	docker://*:stable	latest	prod	stable	sub	1	1	push	2	program	1	buildah	any	2		1	operand	3	*:latest	*:stable	*:prod*		2	operand	1	docker://*/*	none	1		1	operand	1	docker://*/*:*	sub	2	2	buildx	build	1	build	3	program	3	docker	podman	nerdctl	flag	1	1	--push	all	1		1	flag	4	2	-t	*:latest	2	--tag	*:latest	2	-t	*:prod*	2	-t	*:stable	none	1		1	flag	1	1	--help
key-published	publishing	nudge	a key or a signature sent to the public key servers	The servers copy it to each other and delete nothing; an address in it can be found there for ever.	gpg --list-options show-uid-validity --list-keys ID shows what would be seen; a key can also be handed over as a file	0	0	0		2	program	2	gpg	gpg2	flag	1	1	--send-keys
push-tags	publishing	nudge	every local tag pushed	Old experiments and wrong versions go along, and a tag that matches starts the release pipeline.	git push origin TAG	4	git	push	--tags	--dry-run	0	0	sub	1	1	push	3	program	1	git	flag	1	1	--tags	none	1		1	flag	3	1	-n	1	--dry-run	1	--help
deploy-production	publishing	nudge	a deployment to production	From here on it is what users get.	the same to staging, and the gate of the release	0	0	0		2	any	18		2	program	1	vercel	flag	3	1	--prod	1	--production	2	--target	production	sub	1	1	deploy	2	program	1	netlify	flag	2	1	--prod	1	-p	sub	2	1	deploy	1	publish	2	program	1	wrangler	flag	2	2	--env	prod*	2	-e	prod*	sub	1	1	deploy	2	program	1	fly	flag	4	2	-a	*prod*	2	--app	*prod*	2	-c	*prod*	2	--config	*prod*	sub	2	2	prod*	deploy*	2	live	deploy*	2	program	1	cap	none	1		1	operand	2	deploy:check*	deploy:print*	sub	2	2	deploy	prod*	2	deploy	stage=prod*	1	program	1	dep	sub	2	1	deploy	1	redeploy	2	program	1	kamal	flag	2	2	-d	prod*	2	--destination	prod*	sub	1	1	deploy	2	program	1	firebase	none	1		1	flag	1	2	--only	hosting:preview*	sub	1	1	deploy	2	program	2	serverless	sls	flag	2	2	-s	prod*	2	--stage	prod*	sub	2	2	deploy	*prod*	2	deploy	*Prod*	1	program	3	sam	cdk	copilot	sub	1	2	deploy	*prod*	1	program	1	eb	sub	1	2	app	deploy	1	program	1	gcloud		2	program	1	fab	flag	1	2	-H	*prod*		2	program	1	make	operand	4	deploy-prod*	prod-deploy*	release-prod*	production		3	program	17	make	gmake	just	task	rake	invoke	inv	fab	mage	npm	pnpm	bun	yarn	pnpm	bun	nx	composer	operand	8	*deploy*	*release*	*rollout*	*promote*	ship	ship[:_-]*	*[:_-]ship	*migrate*	word	10	prod	production	prd	*[:=/_.@-]prod	*[:=/_.@-]production	*[:=/_.@-]prd	*[:=/_.@-]prod[:_.@-]*	*[:=/_.@-]production[:_.@-]*	prod[:_.@-]*	production[:_.@-]*		2	program	9	deploy	deploy.*	deploy-*	*-deploy	*-deploy.sh	*_deploy.sh	release.sh	rollout*	promote*	word	10	prod	production	prd	*[:=/_.@-]prod	*[:=/_.@-]production	*[:=/_.@-]prd	*[:=/_.@-]prod[:_.@-]*	*[:=/_.@-]production[:_.@-]*	prod[:_.@-]*	production[:_.@-]*	sub	3	1	*deploy*	1	*rollout*	1	*promote*	2	program	8	bash	sh	zsh	dash	python	python3	ruby	node	word	10	prod	production	prd	*[:=/_.@-]prod	*[:=/_.@-]production	*[:=/_.@-]prd	*[:=/_.@-]prod[:_.@-]*	*[:=/_.@-]production[:_.@-]*	prod[:_.@-]*	production[:_.@-]*	sub	1	2	workflow	run	2	program	1	gh	any	2		1	word	3	*=prod	*=production	*=live		1	operand	2	*deploy*prod*	*prod*deploy*	none	2		1	flag	8	1	--help	1	--dry-run	1	--dryrun	1	--plan	1	--check	1	-n	1	--list	1	--diff		1	operand	6	*:check	*:list	*preview*	*:plan	*staging*	*test*
power-off	services	boundary	this machine rebooted or switched off	Everybody on it is cut off, and a machine far away that does not come up again needs a person in front of it.	hostname, who and systemctl list-jobs first; shutdown -h +10 leaves ten minutes to cancel with shutdown -c	1	who	0	0		2	any	11		2	program	7	reboot	poweroff	halt	telinit	shutdown	pm-suspend	pm-hibernate	none	2		1	flag	6	1	-c	1	-k	1	-w	1	--wtmp-only	1	--help	1	--show		2	program	1	telinit	none	1		1	operand	5	0	1	6	S	s		2	program	1	init	operand	4	0	6	S	s	sub	16	1	reboot	1	poweroff	1	halt	1	kexec	1	suspend	1	hibernate	1	soft-reboot	1	rescue	1	emergency	2	isolate	*	1	exit	1	hybrid-sleep	1	switch-root	2	start	reboot.target	2	start	poweroff.target	2	start	halt.target	1	program	1	systemctl	sub	6	1	reboot	1	poweroff	1	terminate-user	1	kill-user	1	terminate-session	1	terminate-seat	1	program	1	loginctl		2	program	1	kexec	flag	2	1	-e	1	--exec		3	program	1	ipmitool	operand	2	power	chassis	all	1		1	operand	5	off	cycle	reset	soft	diag		2	program	2	apcupsd	upscmd	operand	2	shutdown.*	load.off	sub	5	2	serveraction	powerdown	2	serveraction	hardreset	2	serveraction	powercycle	1	racreset	2	serveraction	graceshutdown	1	program	1	racadm		1	program	3	dracut-shutdown	grub-reboot	grub2-reboot	sub	3	1	reboot	1	poweroff	1	halt	1	program	1	busybox		2	program	1	efibootmgr	flag	3	1	-B	1	--delete-bootnum	1	-O	none	1		1	flag	2	1	--help	1	--dry-run
service-stop	services	boundary	a service that others use stopped, switched off or masked	What answers on it answers no more, and masked or disabled it stays so after the next start, when nobody remembers.	systemctl reload keeps it up; systemctl list-dependencies --reverse says who needs it	3	systemctl	status	{operands}	1	operand 1	0		2	any	26	sub	8	1	stop	1	disable	1	mask	1	kill	1	revert	1	set-default	2	unmask	--now	1	cancel	2	program	1	systemctl	none	3		1	flag	1	1	--user	sub	20	2	*	bluetooth*	2	*	cups*	2	*	cups-browsed*	2	*	avahi-daemon*	2	*	ModemManager*	2	*	packagekit*	2	*	snapd*	2	*	fwupd*	2	*	thermald*	2	*	tlp*	2	*	unattended-upgrades*	2	*	apt-daily*	2	*	apt-daily-upgrade*	2	*	whoopsie*	2	*	apport*	2	*	motd-news*	2	*	geoclue*	2	*	speech-dispatcher*	2	*	pulseaudio*	2	*	pipewire*	0	sub	3	1	revert	1	set-default	1	cancel	1	none	1	sub	1	1	set-default	0	sub	1	2	*	stop	1	program	2	service	rc-service	sub	2	1	del	1	delete	1	program	1	rc-update		2	program	2	update-rc.d	chkconfig	operand	3	remove	disable	off		2	program	1	chkconfig	flag	1	1	--del	sub	1	2	stop	*	1	program	2	initctl	stop	sub	4	1	down	1	stop	1	exit	1	force-stop	1	program	4	sv	runsvctrl	s6-svc	svc	sub	5	1	stop	1	shutdown	1	remove	2	stop	all	1	signal	1	program	1	supervisorctl	sub	3	2	stop	*	1	quit	1	unmonitor	1	program	1	monit	sub	7	1	delete	1	del	1	kill	2	stop	all	2	delete	all	1	unstartup	1	stop	2	program	1	pm2	none	1	sub	1	1	stop	1	none	1		1	operand	1	all	sub	6	1	unload	1	bootout	1	disable	1	remove	1	kill	2	stop	*	2	program	1	launchctl	none	1		1	operand	3	~/Library/*	$HOME/Library/*	gui/*		2	program	1	nginx	flag	2	2	-s	stop	2	-s	quit	sub	2	1	stop	1	graceful-stop	1	program	3	apachectl	apache2ctl	httpd		2	program	2	httpd	apachectl	flag	2	2	-k	stop	2	-k	graceful-stop	sub	2	1	stop	2	ban	*	1	program	2	haproxyctl	varnishadm		2	program	1	socat	script	6	disable server*	*set server * state drain*	*set server * state maint*	shutdown *	disable frontend*	disable backend*	sub	2	1	stop	1	abort	1	program	4	postfix	exim	exim4	dovecot		2	program	1	fsfreeze	flag	2	1	-f	1	--freeze		2	program	1	asterisk	flag	2	2	-rx	core stop*	2	-rx	core restart*		2	program	1	exportfs	flag	1	1	-u	sub	17	2	cluster	stop	2	cluster	destroy	2	resource	delete	2	resource	remove	2	resource	stop	2	node	standby	2	resource	disable	2	stonith	delete	2	stonith	fence	2	stonith	confirm	3	cluster	node	remove	2	node	delete	2	configure	erase	2	node	fence	2	resource	cleanup	2	resource	move	2	resource	ban	1	program	2	crm	pcs		2	program	4	crm_resource	crm_node	stonith_admin	cibadmin	flag	9	1	-R	1	--force-remove	1	-E	1	--erase	1	--delete	1	-D	1	--fence	1	--reboot	1	-F		2	program	2	keepalived	corosync-cfgtool	flag	2	1	-H	1	-k	sub	2	1	stop	1	force-stop	1	pattern	^/etc/init\\.d/[^ ]+ (stop|force-stop)	sub	2	1	stop	1	force-stop	1	pattern	^/etc/rc\\.d/[^ ]+ (stop|force-stop)	sub	3	1	stop	1	delete	3	user	*	/delete	1	program	2	sc	net	none	1		1	flag	3	1	--help	1	--dry-run	1	--check
service-restart	services	nudge	a core service started again	Sessions are cut off, and a configuration that does not parse shows itself only after the old process is gone.	the service's own check first (sshd -t, nginx -t), then reload	0	0	0		2	any	2	sub	12	2	ssh*	restart	2	network*	restart	2	Network*	restart	2	docker*	restart	2	containerd*	restart	2	postgresql*	restart	2	mysql*	restart	2	mariadb*	restart	2	mongod*	restart	2	redis*	restart	2	firewalld*	restart	2	libvirtd*	restart	1	program	3	service	rc-service	invoke-rc.d	sub	3	1	restart	1	try-restart	1	reload-or-restart	2	program	1	systemctl	operand	21	ssh*	sshd*	network*	Network*	systemd-networkd*	docker*	containerd*	kubelet*	postgresql*	mysql*	mariadb*	mongod*	redis*	firewalld*	libvirtd*	etcd*	systemd-logind*	dbus*	*.target	display-manager*	gdm*	none	1		1	flag	2	1	--help	1	--user
kill-everything	services	boundary	every process, or every process of a person, killed	-1 means all you may signal: as root the machine, as yourself your sessions and editors with what is unsaved in them.	pgrep -a with the same words first	3	pgrep	-a	{operands}	0	0		2	any	7		3	program	1	kill	operand	2	-1	1	none	1		1	flag	6	1	-0	1	-l	1	-L	1	-HUP	1	-SIGHUP	2	-s	HUP		3	program	1	kill	word	1	-1	flag	7	1	-9	1	-KILL	1	-TERM	1	-SIGKILL	1	-15	2	-s	9	2	-s	KILL		3	program	1	pkill	flag	3	1	-u	1	--euid	1	-U	operands	0	0		3	program	1	fuser	flag	2	1	-k	1	--kill	all	1		1	flag	3	1	-m	1	--mount	1	-M		1	program	3	killall5	slay	skill		3	program	1	killall	flag	2	1	-u	1	--user	operands	0	0		3	program	2	pkill	killall	operand	25	systemd	init	sshd	dbus-daemon	Xorg	gnome-shell	.	dockerd	containerd	kubelet	postgres	mysqld	mongod	redis-server	etcd	bash	zsh	ssh	kube-apiserver	nginx	httpd	apache2	haproxy	java	mariadbd	none	1		1	flag	9	1	-HUP	1	-USR1	1	-USR2	1	-0	1	-SIGHUP	2	-s	HUP	2	--signal	HUP	1	-WINCH	1	-l	none	1		1	flag	1	1	--help
kill-hard	services	nudge	processes killed by name or without a chance to clean up	A name hits everything that is called so; SIGKILL leaves locks, half-written files and children behind.	kill PID asks it to end; pgrep -a NAME shows who is meant	0	0	0		2	any	4		4	program	1	kill	operand	2	$*	`*	flag	6	1	-9	1	-KILL	1	-SIGKILL	2	-s	9	2	-s	KILL	2	-s	SIGKILL	none	1		1	operand	2	$(lsof *:[0-9]*	$(fuser *		4	program	2	killall	pkill	operands	1	9223372036854775807	any	2		1	flag	8	1	-9	1	-KILL	1	-SIGKILL	2	-s	9	2	-s	KILL	2	--signal	9	2	--signal	KILL	2	--signal	SIGKILL		1	via	3	sudo	doas	ssh	none	1		1	flag	9	1	-HUP	1	-USR1	1	-USR2	1	-0	1	-l	1	--list	1	-SIGHUP	1	-STOP	1	-CONT		4	program	1	fuser	operand	1	/*	flag	2	1	-k	1	--kill	none	1		1	operand	2	*/tcp	*/udp		1	program	1	xkill	none	1		1	flag	1	1	--help
account-remove	services	boundary	an account, a group or a login taken away	With -r the home goes too; files of the removed number belong to whoever gets that number next.	usermod -L and --expiredate 1 lock it and keep everything	2	id	{target}	1	operand last	0		2	any	11		2	program	4	userdel	deluser	groupdel	delgroup	operands	1	9223372036854775807		2	program	1	usermod	flag	2	1	-L	1	--lock		3	program	1	usermod	flag	2	1	-G	1	--groups	none	1		1	flag	2	1	-a	1	--append		3	program	1	passwd	operand	2	root	*	flag	4	1	-l	1	--lock	1	-d	1	--delete		3	program	1	usermod	operand	1	root	flag	3	2	-s	*/nologin	2	-s	/bin/false	2	--shell	*/nologin		2	program	1	dscl	operand	2	-delete	delete		2	program	1	chage	flag	2	2	-E	0	2	-E	1		2	program	1	pam-auth-update	flag	1	1	--remove		2	program	1	smbpasswd	flag	2	1	-x	1	-d		2	program	1	gpasswd	flag	4	1	-M	1	--members	1	-d	1	--delete		2	program	1	sysadminctl	flag	1	1	-deleteUser	none	1		1	flag	1	1	--help
kernel-setting	services	boundary	the kernel told to crash, to stop writing, to forget a module or to tell another time	A removed module takes its disks or network with it; a clock that jumps ends certificates, leases and replication.	lsmod and modinfo say who uses it	0	0	0		2	any	8		2	program	1	date	flag	2	1	-s	1	--set	sub	1	1	set-time	1	program	1	timedatectl		2	program	1	mount	flag	2	2	-o	*remount,ro*	2	--options	*remount,ro*		2	program	1	rmmod	operand	19	nvme	ahci	ext4	xfs	e1000e	ixgbe	virtio_net	virtio_blk	bonding	bridge	overlay	nf_conntrack	zfs	kvm*	mlx*	i40e	ena	r8169	igb		3	program	1	modprobe	operand	19	nvme	ahci	ext4	xfs	e1000e	ixgbe	virtio_net	virtio_blk	bonding	bridge	overlay	nf_conntrack	zfs	kvm*	mlx*	i40e	ena	r8169	igb	flag	2	1	-r	1	--remove		2	program	1	rmmod	flag	2	1	-f	1	--force		3	program	1	sysctl	word	5	kernel.sysrq=*	kernel.panic*=*	vm.overcommit_memory=2	net.ipv4.ip_forward=0	kernel.core_pattern=*	flag	2	1	-w	1	--write		2	program	12	update-grub	grub-mkconfig	grub2-mkconfig	grub-install	grub2-install	lilo	bootctl	dracut	mkinitcpio	fwupdmgr	flashrom	efivar	any	4		2	program	3	grub-install	grub2-install	lilo	operands	1	9223372036854775807	sub	1	1	remove	1	program	1	bootctl	sub	3	1	install	1	downgrade	1	reinstall	1	program	1	fwupdmgr		2	program	1	flashrom	flag	4	1	-w	1	--write	1	-E	1	--erase	none	1		1	flag	4	1	--help	1	--version	1	-n	1	--dry-run
compute-node-out	services	boundary	a node, a reservation or the scheduler of a computing cluster taken out of work	Jobs that wait for it do not start, jobs that run on it may be killed, and others' hours are lost.	squeue -w NODE and scontrol show node NODE first; a drain with a reason lets running jobs end	2	sinfo	-R	0	0		2	any	7	sub	2	2	update	**	1	update	2	program	1	scontrol	word	10	[Ss]tate=drain*	[Ss]tate=Drain*	[Ss]tate=DRAIN*	[Ss]tate=down*	[Ss]tate=Down*	[Ss]tate=DOWN*	[Ss]tate=fail*	[Ss]tate=Fail*	[Ss]tate=FAIL*	[Ss]tate=inactive*	sub	4	1	shutdown	1	reboot	2	delete	*	1	takeover	1	program	1	scontrol	sub	4	2	delete	**	2	remove	**	1	delete	1	remove	1	program	1	sacctmgr		2	program	1	qmgr	word	2	*delete *	*state=offline*		2	program	1	pbsnodes	flag	1	1	-o	sub	3	1	hclose	1	qclose	1	mbdrestart	1	program	1	badmin		1	program	2	condor_off	condor_drain	none	1		1	flag	1	1	--help
run-from-net	shell	boundary	a program from the net run unread	The server decides what it sends, per caller and per day; a connection cut half way runs half of it.	curl -fsSL URL -o install.sh, read it, then sh install.sh	0	1	operand 1	0		3	program	12	curl	wget	fetch	http	https	xh	aria2c	lynx	w3m	nc	ncat	socat	sends-to	26	sh	bash	zsh	fish	dash	ksh	ash	tcsh	csh	pwsh	eval	source	.	python	python2	python3	perl	ruby	node	php	lua	deno	bun	osascript	Rscript	python3.*	none	3		1	flag	1	1	--help		1	word	2	*localhost*	*127.0.0.1*		1	pattern	\\| *(sudo +)?(python[0-9.]*|perl|ruby|node|php) +-[a-zA-Z]*[cemnpr]
history-replayed	shell	boundary	old commands run again by the dozen	Whatever was ever typed here is run once more, the rm of last spring included.	history | grep WORD, then one of them with !number	0	0	0		2	program	2	history	fc	any	2		1	sends-to	8	sh	bash	zsh	fish	dash	ksh	source	eval		3	program	1	fc	flag	2	1	-e	1	-s	all	2		1	flag	1	2	-e	-		1	operands	2	9223372036854775807
history-cleared	shell	boundary	what the shell remembers wiped	It is the only record of what was done here, and usually missed the same evening.	history -d NUMBER forgets one line	0	0	0		1	any	5		2	program	1	history	flag	2	1	-c	1	--clear	sub	1	1	clear	1	program	1	history		2	program	1	rm	operand	6	~/.bash_history	~/.zsh_history	$HOME/.bash_history	$HOME/.zsh_history	~/.local/share/fish/fish_history	~/.histfile		2	program	2	shred	truncate	operand	2	*_history	~/.histfile		1	writes	3	~/.bash_history	~/.zsh_history	$HOME/.bash_history
crontab-remove	shell	target	all of somebody's cron jobs removed or replaced	The r stands beside the e on the keyboard and asks nothing; the table is kept nowhere else.	crontab -l > crontab.bak first; crontab -i -r asks	2	crontab	-l	1	option -u	0		3	program	1	crontab	any	4		1	flag	2	1	-r	1	--remove		1	operand	1	/dev/null		1	reads	1	/dev/null		2	operand	1	-	script	1	*	none	1		1	flag	3	1	-i	1	-l	1	--help
fork-bomb	shell	deny	a function that starts itself twice, for ever	The process table fills within a second, and not even a login works until the machine is reset.	nothing; in a container with a process limit if you must see it	0	0	0		1	any	2		2	program	1	:	pattern	^: \\| :		2	program	3	bomb	forkbomb	fork	pattern	^(bomb \\| bomb|forkbomb \\| forkbomb|fork \\| fork)
known-host-removed	shell	nudge	the memory of a host's key removed	The next connection believes whoever answers; a changed key is the one warning that somebody is in between.	ask the host's owner for the new fingerprint first	0	0	0		1	any	3		2	program	1	ssh-keygen	flag	1	1	-R		2	program	2	rm	truncate	operand	2	~/.ssh/known_hosts	$HOME/.ssh/known_hosts		3	program	1	ssh	flag	1	2	-o	StrictHostKeyChecking=no	all	1		1	flag	1	2	-o	UserKnownHostsFile=/dev/null
key-overwritten	shell	boundary	a private key made over one that is there	The old key opens nothing any more, and whoever only knew the old one is locked out of what it opened.	ssh-keygen -f ~/.ssh/id_new	0	1	option -f	0		4	program	1	ssh-keygen	flag	4	2	-f	*id_rsa	2	-f	*id_ed25519	2	-f	*id_ecdsa	2	-f	*ssh_host_*	script	1	y*	none	1		1	flag	7	1	-l	1	-y	1	-p	1	-R	1	-F	1	-e	1	-i
log-emptied	shell	boundary	a system's log emptied or thrown away	It is what will be asked for when something turns out to have gone wrong last week.	logrotate -f compresses it and keeps it; journalctl --vacuum-time=90d keeps the rest	0	0	0		2	any	6		1	writes	11	*audit.log	*/audit/*.log	/var/log/syslog	/var/log/auth.log	/var/log/messages	/var/log/secure	/var/log/audit/*	/var/log/wtmp	/var/log/btmp	/var/log/lastlog	/var/log/kern.log		3	program	5	truncate	shred	rm	unlink	tee	operand	11	/var/log/syslog	/var/log/auth.log	/var/log/messages	/var/log/secure	/var/log/audit/*	/var/log/wtmp	/var/log/btmp	/var/log/lastlog	/var/log/\\*	/var/log/journal*	/var/log/kern.log	none	1		2	program	1	tee	flag	2	1	-a	1	--append		2	program	1	journalctl	flag	10	2	--vacuum-time	[0-9]s	2	--vacuum-time	[0-9][0-9]s	2	--vacuum-time	[0-9][0-9][0-9]s	2	--vacuum-time	[0-9]m	2	--vacuum-time	[0-9][0-9]m	2	--vacuum-time	[0-9]h	2	--vacuum-size	[0-9]K	2	--vacuum-size	[0-9]M	2	--vacuum-files	1	2	--vacuum-time	[01]d		2	program	1	auditctl	flag	1	1	-D		2	program	1	auditctl	flag	1	2	-e	0	sub	2	1	cl	1	clear-log	1	program	1	wevtutil	none	1		1	flag	1	1	--help
"""###
}
